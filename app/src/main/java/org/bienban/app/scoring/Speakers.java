package org.bienban.app.scoring;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.Opinion;

/** Counts the people whose opinion is recorded, whatever form of address they are given. */
final class Speakers {

    private static final Pattern ADDRESS = Pattern.compile("^(đ/c|đồng chí|ông|bà|anh|chị|mr|mrs|ms|comrade)\\.?\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Speakers() {}

    static long in(MinutesContent content) {
        return content.items().stream()
                .flatMap(item -> item.opinions().stream())
                .map(Opinion::speaker)
                .filter(name -> !name.isBlank())
                .map(Speakers::plain)
                .distinct()
                .count();
    }

    private static String plain(String name) {
        String lower = BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return ADDRESS.matcher(lower).replaceFirst("");
    }
}
