package org.bienban.app.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.search.Synonyms;

/** Reads a group of synonyms as typed in one line, {@code GCN = giấy chứng nhận}. */
final class SynonymLine {

    static final String FIELD = "wordings";
    private static final int MOST = 8;
    private static final int LONGEST = 80;
    private static final Pattern BETWEEN = Pattern.compile("[=\uFF1D\n;؛]+");

    private SynonymLine() {}

    /** The wordings of the line, each once whatever its capitals. */
    static List<String> read(String line) {
        List<String> wordings = Arrays.stream(BETWEEN.split(line, 50))
                .map(String::strip)
                .filter(wording -> !wording.isEmpty())
                .toList();
        wordings.stream()
                .filter(wording -> wording.length() > LONGEST)
                .findFirst()
                .ifPresent(wording -> {
                    throw refused("tooLong", String.valueOf(LONGEST));
                });
        wordings.stream()
                .filter(wording -> !Synonyms.usable(wording))
                .findFirst()
                .ifPresent(wording -> {
                    throw refused("unusable", wording, String.valueOf(Synonyms.MOST_WORDS));
                });
        List<String> different = Synonyms.different(wordings);
        if (different.size() < 2) {
            throw refused("tooFew");
        }
        if (different.size() > MOST) {
            throw refused("tooMany", String.valueOf(MOST));
        }
        return different;
    }

    private static RefusedException refused(String why, Object... arguments) {
        return new RefusedException(Refusal.at(FIELD, "search.synonyms.refusal." + why, arguments));
    }
}
