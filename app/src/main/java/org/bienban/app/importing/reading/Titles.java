package org.bienban.app.importing.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Gives a paper a title where it brings none. */
final class Titles {

    private static final int LONGEST = 160;

    /** Headings of official papers that name only the issuing side. */
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?iu)^(?:cộng h[oò][aà] xã hội.*|độc lập.*|đảng cộng sản.*|đảng bộ.*|chi bộ.*|ủy ban.*|số\\b.*|[^\\p{L}]*)$");

    private Titles() {}

    /** The name of the file without folder and ending. */
    static String ofPath(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The first paragraph that says something. */
    static String firstWords(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(p -> !LETTERHEAD.matcher(p).matches())
                .findFirst()
                .map(p -> p.replaceFirst("^[#*|\\s]+", ""))
                .map(Titles::shortened)
                .orElseGet(() -> shortened(paragraphs.getFirst()));
    }

    /** At most {@value #LONGEST} characters, cut between words. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 40 ? space : line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
