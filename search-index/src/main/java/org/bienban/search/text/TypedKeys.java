package org.bienban.search.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a Vietnamese syllable out of the keys that were to type it, when the keyboard did not put them together:
 * {@code giaays} (Telex) and {@code gia61y} (VNI) are {@code giấy}. Keys may follow the letter they change or the whole
 * syllable.
 */
public final class TypedKeys {
    private static final int LONGEST = 12;
    private static final Pattern KEYS = Pattern.compile("[a-z0-9]{2," + LONGEST + "}");
    private static final String TELEX_TONES = "fsrxj";
    private static final String VNI_TONES = "21345";

    private static final String PLAIN = "aeiouy";
    private static final Pattern STOPPED = Pattern.compile(".*(?:[cpt]|ch)");
    private static final String OF_STOPPED = "\u0301\u0323";

    /** {@code to1} is a group and its number; digits are keys where letters follow, or where one changes a letter. */
    private static final Pattern NUMBERED = Pattern.compile("[a-z]*[0-9]{1,6}");

    private static final Pattern NUMBERED_KEYS = Pattern.compile("[a-z]*(?:[6-9][1-5]|[1-5][6-9])");

    private final StringBuilder letters = new StringBuilder();
    private int tone = -1;
    private boolean changed;

    private TypedKeys() {}

    /** The syllable the keys were to type; empty if they are one already or type none. */
    public static Optional<String> read(String written) {
        String keys = written.toLowerCase(Locale.ROOT);
        boolean numbered =
                NUMBERED.matcher(keys).matches() && !NUMBERED_KEYS.matcher(keys).matches();
        if (numbered || !KEYS.matcher(keys).matches() || LanguageGuess.syllable(keys)) {
            return Optional.empty();
        }
        TypedKeys typed = new TypedKeys();
        for (int i = 0; i < keys.length(); i++) {
            typed.press(keys.charAt(i));
        }
        return typed.syllable();
    }

    private void press(char key) {
        boolean vowelBefore = lastOf(PLAIN + "ăâêôơư") >= 0;
        int ofTelex = TELEX_TONES.indexOf(key);
        int ofVni = VNI_TONES.indexOf(key);
        if (vowelBefore && (ofTelex >= 0 || ofVni >= 0)) {
            tone = Math.max(ofTelex, ofVni);
            changed = true;
        } else if (!modified(key)) {
            letters.append(key);
        }
    }

    /** Whether the key changes a letter that is there already. */
    private boolean modified(char key) {
        return switch (key) {
            case 'a', 'e', 'o' -> put(lastOf(String.valueOf(key)), circumflexed(key));
            case 'd', '9' -> put(letters.indexOf("d") == 0 ? 0 : -1, 'đ');
            case 'w' -> horned() || put(lastOf("a"), 'ă');
            case '7' -> horned();
            case '8' -> put(lastOf("a"), 'ă');
            case '6' -> {
                int at = lastOf("aeo");
                yield at >= 0 && put(at, circumflexed(letters.charAt(at)));
            }
            default -> false;
        };
    }

    private boolean horned() {
        int o = lastOf("o");
        int u = lastOf("u");
        if (o > 0 && u == o - 1) {
            put(u, 'ư');
        }
        return (o >= 0 && o > u) ? put(o, 'ơ') : put(u, 'ư');
    }

    private boolean put(int at, char letter) {
        if (at < 0) {
            return false;
        }
        letters.setCharAt(at, letter);
        changed = true;
        return true;
    }

    private static char circumflexed(char vowel) {
        return switch (vowel) {
            case 'a' -> 'â';
            case 'e' -> 'ê';
            default -> 'ô';
        };
    }

    private int lastOf(String wanted) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            if (wanted.indexOf(letters.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> syllable() {
        if (!changed || !LanguageGuess.syllable(Spelling.fold(letters.toString()))) {
            return Optional.empty();
        }
        // A syllable that ends in a stop is said with one of two tones only.
        if (STOPPED.matcher(letters).matches() && (tone < 0 || OF_STOPPED.indexOf(ToneMark.ALL.charAt(tone)) < 0)) {
            return Optional.empty();
        }
        String toneless = letters.toString();
        return Optional.of(tone < 0 ? toneless : ToneMark.put(toneless, ToneMark.ALL.charAt(tone)));
    }
}
