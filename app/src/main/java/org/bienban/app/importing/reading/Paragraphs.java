package org.bienban.app.importing.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts text into paragraphs. A blank line always ends one; inside, lines that a printer broke are joined, lines
 * that were ended on purpose (headings, list items) are kept apart.
 */
final class Paragraphs {

    /** Longer text would be one unreadable block and one useless search passage. */
    private static final int LONGEST = 4_000;

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00a0]*\\R");
    private static final Pattern STARTS_SOMETHING =
            Pattern.compile("^(?:[-*+•–]|#{1,6}\\s|\\d{1,3}[.)]|[a-zđ][.)]|[IVX]{1,5}[-.)]|\\|).*", Pattern.DOTALL);

    private Paragraphs() {}

    static List<String> of(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u0000", "")
                .replace("\f", "\n\n");
        List<String> paragraphs = new ArrayList<>();
        for (String part : BLANK_LINE.split(clean, -1)) {
            joinLines(part, paragraphs);
        }
        return List.copyOf(paragraphs);
    }

    private static void joinLines(String part, List<String> paragraphs) {
        StringBuilder current = new StringBuilder();
        for (String raw : part.split("\\R", -1)) {
            String line = raw.strip();
            boolean starts = STARTS_SOMETHING.matcher(line).matches();
            if (!current.isEmpty() && (starts || current.length() + line.length() > LONGEST)) {
                add(current, paragraphs);
            }
            if (!line.isEmpty()) {
                current.append(current.isEmpty() ? "" : " ").append(line);
            }
        }
        add(current, paragraphs);
    }

    private static void add(StringBuilder current, List<String> paragraphs) {
        String text = current.toString().strip();
        current.setLength(0);
        for (int from = 0; from < text.length(); ) {
            int to = cut(text, from);
            paragraphs.add(text.substring(from, to).strip());
            from = to;
        }
    }

    private static int cut(String text, int from) {
        if (text.length() - from <= LONGEST) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', from + LONGEST);
        int at = space > from ? space : from + LONGEST;
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
