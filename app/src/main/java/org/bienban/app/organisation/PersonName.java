package org.bienban.app.organisation;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Vietnamese names: written family, middle, given; sorted by given, then middle, then family name, with Đ a letter
 * of its own after D.
 */
final class PersonName {

    private static final Collator VIETNAMESE =
            Collator.getInstance(Locale.of("vi")).freeze();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private PersonName() {}

    /** NFC, with single blanks. */
    static String clean(String typed) {
        return COMPOSED.normalize(typed).strip().replaceAll("\\s+", " ");
    }

    /** A key that sorts byte by byte; ties of the given name fall to the middle names, then to the family name. */
    static String sortKey(String fullName) {
        int last = fullName.lastIndexOf(' ');
        int first = fullName.indexOf(' ');
        String given = fullName.substring(last + 1);
        String middle = first < last ? fullName.substring(first + 1, last) : "";
        String family = first > 0 ? fullName.substring(0, first) : "";
        // Each part has its own key, so that the tone of the given name outweighs the letters of the other names.
        return key(given) + key(middle) + key(family);
    }

    private static String key(String part) {
        return HexFormat.of().formatHex(VIETNAMESE.getCollationKey(part).toByteArray());
    }
}
