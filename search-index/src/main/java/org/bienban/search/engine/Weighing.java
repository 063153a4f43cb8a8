package org.bienban.search.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.IndexField;
import org.bienban.search.ask.QueryText;
import org.bienban.search.text.LetterGrams;
import org.bienban.search.text.Word;

/** How well entries fit what was typed: clauses weighted by {@link Ranking}, whose scores are added up. */
public final class Weighing {
    private final QueryText text;
    private final Ranking ranking;
    private final Ranking.Forms forms;
    private final List<Clause> all = new ArrayList<>();

    private Weighing(QueryText text, Ranking ranking) {
        this.text = text;
        this.ranking = ranking;
        this.forms = text.marked() ? ranking.marked() : ranking.unmarked();
    }

    /** Every part is an alternative beside the others, which engines add up fastest. */
    public static List<Clause> of(QueryText text, Ranking ranking) {
        Weighing weighing = new Weighing(text, ranking);
        weighing.addAll();
        return weighing.all;
    }

    private void addAll() {
        text.telling().forEach(this::addWord);
        text.carrying().forEach(this::addWord);
        text.others().forEach(other -> addOther(other.words()));
        addPairs();
        addGrams();
        for (String number : text.numbers()) {
            add(new Clause.Value(IndexField.NUMBER_WHOLE, number), ranking.numberWhole());
            add(new Clause.Value(IndexField.REFERENCE, number), ranking.reference());
        }
    }

    private void addWord(Word word) {
        float factor = text.carries(word) ? ranking.commonWord() : 1;
        float exact = factor * forms.exact();
        float loose = factor * forms.loose();
        add(Clauses.exact(IndexField.BODY_EXACT, word), exact);
        add(Clauses.loose(IndexField.BODY_LOOSE, word), loose);
        add(Clauses.exact(IndexField.TITLE_EXACT, word), exact * ranking.title());
        add(Clauses.loose(IndexField.CONTEXT, word), factor * ranking.context());
        add(Clauses.loose(IndexField.NUMBER_PART, word), factor * ranking.numberPart());
    }

    private void addOther(List<Word> words) {
        // A run scores as much as its words together, but stands for a single one.
        float weight = ranking.otherWording() / words.size();
        add(Clauses.run(IndexField.BODY_LOOSE, words), weight);
        add(Clauses.run(IndexField.CONTEXT, words), weight * ranking.context());
    }

    private void add(Clause clause, float weight) {
        if (weight > 0) {
            all.add(new Clause.Weighted(clause, weight));
        }
    }

    private void addPairs() {
        List<Word> words = text.words();
        Set<List<String>> done = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            Word first = words.get(i - 1);
            Word second = words.get(i);
            if (done.add(List.of(first.folded(), second.folded()))) {
                boolean carrier = text.carries(first) || text.carries(second);
                float weight = ranking.pairs() * (carrier ? ranking.commonPair() : 1);
                add(Clauses.pair(IndexField.BODY_PAIRS, first, second), weight);
                add(Clauses.pair(IndexField.TITLE_PAIRS, first, second), weight * ranking.titlePairs());
            }
        }
    }

    private void addGrams() {
        Set<String> grams = new LinkedHashSet<>();
        if (ranking.grams() > 0) {
            text.words().stream()
                    .filter(word -> !text.carries(word))
                    .forEach(word -> grams.addAll(LetterGrams.of(word)));
        }
        grams.forEach(gram -> add(new Clause.Value(IndexField.BODY_GRAMS, gram), ranking.grams()));
    }
}
