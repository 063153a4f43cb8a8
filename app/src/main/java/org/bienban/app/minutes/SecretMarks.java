package org.bienban.app.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks of state secrets (Law 117/2025/QH15: Mật, Tối mật, Tuyệt mật). Papers that carry one must not be
 * drafted or stored here. Only a marking counts, that is a mark standing alone on a line or after its label; the plain
 * word in a sentence ("bảo mật", "bí mật", "chế độ mật") does not.
 */
public final class SecretMarks {

    /** Message key of the refusal; its argument is the mark found. */
    public static final String REFUSAL = "minutes.refusal.secretMark";

    private static final String EDGE = "[\\s\\[\\](){}<>«»“”\"'*_\\-–—:.|=]*";
    private static final int FLAGS = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final List<Pattern> MARKINGS = List.of(
            Pattern.compile(
                    "^" + EDGE + "(TUYỆT MẬT|TỐI MẬT|MẬT|TOP SECRET|ABSOLUTE SECRET|SECRET)" + EDGE + "$", FLAGS),
            Pattern.compile("[\\[(<«]\\s*(TUYỆT MẬT|TỐI MẬT|MẬT|TOP SECRET|SECRET)\\s*[\\])>»]", FLAGS),
            Pattern.compile("^" + EDGE + "(سري للغاية|سري جد[ًّ]?ا[ً]?)" + EDGE + "$", FLAGS),
            Pattern.compile(
                    "(?:độ mật|mức mật|mức độ mật|dấu mật|đóng dấu mật|dấu độ mật)\\s*:\\s*(tuyệt mật|tối mật|mật)\\b",
                    FLAGS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("(?:درجة السرية)\\s*:\\s*(سري للغاية|سري جد[ًّ]?ا[ً]?|سري)", FLAGS),
            Pattern.compile(
                    "(?:classification|secrecy)\\s*:\\s*(top secret|absolute secret|secret)\\b",
                    FLAGS | Pattern.CASE_INSENSITIVE));

    private SecretMarks() {}

    /** The first marking in the text, as it is written there. */
    public static Optional<String> find(String text) {
        String normal = Text.prose(text);
        for (Pattern marking : MARKINGS) {
            Matcher matcher = marking.matcher(normal);
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
