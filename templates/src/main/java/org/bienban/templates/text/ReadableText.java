package org.bienban.templates.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text from a file made fit for keeping and searching. */
public final class ReadableText {
    private static final Pattern ARABIC_FORMS = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]");

    private ReadableText() {}

    /**
     * NFC; Arabic presentation forms as plain letters (only those: other compatibility forms such as ² are kept); line
     * ends as {@code \n}; no control characters, tabs as spaces, no spaces before a line end.
     */
    public static String of(String raw) {
        String text = LINE_ENDS.matcher(raw).replaceAll("\n").replace('\t', ' ');
        text = CONTROLS.matcher(text).replaceAll("");
        text = ARABIC_FORMS.matcher(text).replaceAll(forms -> plainLetters(forms.group()));
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        return text.replaceAll(" +\n", "\n").strip();
    }

    private static String plainLetters(String forms) {
        return Normalizer.normalize(forms, Normalizer.Form.NFKC);
    }
}
