package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.search.Synonyms;
import org.bienban.search.text.Word;

/** Finds what else a piece of a query could be called, from left to right, the longest wording first. */
final class OtherWordings {
    /** More would make a long question slow without finding more. */
    private static final int MOST = 16;

    private static final String JOINS = "/-";

    private final String piece;
    private final List<Word> words;

    private OtherWordings(String piece, List<Word> words) {
        this.piece = piece;
        this.words = words;
    }

    /** The other wordings of a piece, whose words are given. */
    static List<OtherWording> in(String piece, List<Word> words, Synonyms synonyms) {
        OtherWordings reading = new OtherWordings(piece, words);
        List<OtherWording> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Synonyms.Wording> wording = reading.at(at, synonyms);
            int length = wording.map(one -> one.words().size()).orElse(1);
            List<Word> run = words.subList(at, at + length);
            wording.ifPresent(one -> one.others().forEach(other -> found.add(new OtherWording(run, other))));
            at += length;
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private Optional<Synonyms.Wording> at(int from, Synonyms synonyms) {
        return synonyms.beginningWith(words.get(from)).stream()
                .filter(wording -> stands(wording.words(), from))
                .findFirst();
    }

    private boolean stands(List<Word> wording, int from) {
        int end = from + wording.size();
        if (end > words.size()
                || joined(words.get(from).start() - 1)
                || joined(words.get(end - 1).end())) {
            return false;
        }
        for (int i = 0; i < wording.size(); i++) {
            Word typed = words.get(from + i);
            boolean same = typed.forms().marked()
                    ? typed.exact().equals(wording.get(i).exact())
                    : typed.folded().equals(wording.get(i).folded());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** {@code QĐ-UBND} in a number is part of the number, not an authority written about. */
    private boolean joined(int at) {
        return at >= 0 && at < piece.length() && JOINS.indexOf(piece.charAt(at)) >= 0;
    }
}
