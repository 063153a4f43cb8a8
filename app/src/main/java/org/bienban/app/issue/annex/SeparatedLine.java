package org.bienban.app.issue.annex;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table as programs hand it over: cells apart by tabs, or by semicolons or commas, whichever the first
 * line has more of; a cell may stand in quotes (RFC 4180) and then hold line ends.
 *
 * @param number of the line it begins in, from 1, as an editor counts
 * @param isBroken whether quotes are left open
 */
record SeparatedLine(int number, List<String> cells, boolean isBroken) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    static List<SeparatedLine> of(String text) {
        String whole = text.replace("\r\n", "\n").replace('\r', '\n');
        return new Reading(whole, separator(whole.strip().split("\n", 2)[0])).all();
    }

    private static char separator(String first) {
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return count(first, ';') > 0 && count(first, ';') >= count(first, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Walks through the text once. */
    private static final class Reading {

        private final String text;
        private final char separator;
        private final List<SeparatedLine> lines = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private int line = 1;
        private int begun = 1;

        Reading(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<SeparatedLine> all() {
            boolean isQuoted = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isQuoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"' && (isQuoted || cell.toString().isBlank())) {
                    isQuoted = !isQuoted;
                } else if (!isQuoted && c == separator) {
                    endCell();
                } else if (!isQuoted && c == '\n') {
                    endLine(false);
                } else {
                    cell.append(c);
                }
                line += c == '\n' ? 1 : 0;
                begun = cells.isEmpty() && cell.isEmpty() && !isQuoted ? line : begun;
            }
            endLine(isQuoted);
            return lines;
        }

        private void endCell() {
            cells.add(cell.toString());
            cell = new StringBuilder();
        }

        private void endLine(boolean isBroken) {
            endCell();
            lines.add(new SeparatedLine(begun, List.copyOf(cells), isBroken));
            cells = new ArrayList<>();
        }
    }
}
