package org.bienban.search.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.bienban.search.EntryLanguage;

/**
 * Splits text into words by the Unicode rules. Indexing, querying, choosing snippets and the index in memory all go
 * through here, so they cannot disagree about what a word is.
 */
public final class Words {
    private Words() {}

    /** The text as offsets refer to it: NFC, which both Vietnamese input habits become equal in. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The words of a text already {@link #normal(String) normal}, in order. */
    public static List<Word> of(String normalText) {
        List<Word> words = new ArrayList<>(normalText.length() / 5 + 4);
        try (StandardTokenizer tokenizer = new StandardTokenizer()) {
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.setReader(new StringReader(normalText));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                addSplit(term, offset.startOffset(), words);
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        return words;
    }

    /** The forms of a word an entry in this language is found by, besides the exact one. One or two, never equal. */
    public static List<String> loose(Word word, EntryLanguage language) {
        String folded = word.folded();
        String stem = word.stem();
        return switch (language) {
            case VI, AR -> List.of(folded);
            case EN -> List.of(stem);
            case UNDETERMINED -> folded.equals(stem) ? List.of(folded) : List.of(folded, stem);
        };
    }

    /**
     * The Unicode rules keep {@code nhân.Việc}, {@code tu_do} and {@code a:b} in one piece. Typists forget the blank
     * after a full stop, so such a word is split, except between digits.
     */
    private static void addSplit(CharSequence token, int offset, List<Word> words) {
        int from = 0;
        for (int i = 1; i < token.length() - 1; i++) {
            if (joins(token.charAt(i)) && !(digit(token.charAt(i - 1)) && digit(token.charAt(i + 1)))) {
                add(token, from, i, offset, words);
                from = i + 1;
            }
        }
        add(token, from, token.length(), offset, words);
    }

    private static void add(CharSequence token, int from, int to, int offset, List<Word> words) {
        if (from >= to) {
            return;
        }
        WordForms forms = WordForms.of(token.subSequence(from, to).toString());
        if (!forms.exact().isEmpty()
                && !forms.folded().isEmpty()
                && !forms.stem().isEmpty()) {
            words.add(new Word(forms, offset + from, offset + to));
        }
    }

    private static boolean joins(char c) {
        return c == '.' || c == ':' || c == '_' || c == '\u00B7';
    }

    private static boolean digit(char c) {
        return Character.isDigit(c);
    }
}
