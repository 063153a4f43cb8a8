package org.bienban.search.memory;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bienban.search.EntryLanguage;
import org.bienban.search.Facet;
import org.bienban.search.IndexEntry;
import org.bienban.search.Passage;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.OtherWording;
import org.bienban.search.ask.PageKey;
import org.bienban.search.ask.QueryText;
import org.bienban.search.ask.WordPairs;
import org.bienban.search.engine.Favour;
import org.bienban.search.text.DocumentNumbers;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/** An entry and the words it is found by. */
final class HeldEntry {
    private static final float TITLE = 3;
    private static final float EXACT = 2;
    private static final float PAIR = 1;
    private static final float OTHER = 1;
    private static final float NUMBER = 50;

    private final IndexEntry entry;
    private final List<HeldText> texts = new ArrayList<>();
    private final List<HeldText> bodies = new ArrayList<>();
    private final Set<String> ownNumbers;
    private final Set<String> numbers = new HashSet<>();

    HeldEntry(IndexEntry entry) {
        this.entry = entry;
        EntryLanguage language = entry.language();
        texts.add(new HeldText(entry.title(), language, TITLE));
        texts.add(new HeldText(entry.number(), EntryLanguage.VI, TITLE));
        texts.add(new HeldText(entry.unitName(), language, 1));
        entry.people().forEach(name -> texts.add(new HeldText(name, language, 1)));
        entry.categories().forEach(name -> texts.add(new HeldText(name, language, 1)));
        for (Passage passage : entry.passages()) {
            bodies.add(new HeldText(passage.heading(), language, 1));
            bodies.add(new HeldText(passage.text(), language, 1));
            cite(passage.text());
        }
        texts.addAll(bodies);
        cite(entry.title());
        String first =
                entry.passages().isEmpty() ? "" : entry.passages().getFirst().text();
        ownNumbers = DocumentNumbers.ownKeys(entry.number(), entry.title(), first);
        numbers.addAll(ownNumbers);
    }

    IndexEntry entry() {
        return entry;
    }

    /** Title and passages as written. */
    List<String> written() {
        List<String> written = new ArrayList<>(List.of(entry.title()));
        entry.passages().forEach(passage -> written.add(passage.text()));
        return written;
    }

    /** The words of headings and texts, as written. */
    Stream<Word> bodyWords() {
        return bodies.stream().flatMap(text -> text.words().stream());
    }

    /** Whether the words stand side by side somewhere, in any of their forms. */
    boolean says(List<Word> run) {
        return holds(run);
    }

    boolean saysExactly(Word word) {
        return texts.stream().anyMatch(text -> text.holdsExactly(word));
    }

    private String monthName() {
        YearMonth month = entry.month();
        return month == null ? "" : month.toString();
    }

    private Set<String> units() {
        Set<String> units = new HashSet<>(entry.unitPath());
        units.add(entry.unitId());
        return units;
    }

    /** Values it is counted by, for those who may know of them. */
    Collection<String> values(Facet facet, Set<String> audiences) {
        return switch (facet) {
            case KIND -> List.of(entry.kind());
            case STATUS -> List.of(entry.status());
            case MONTH -> List.of(monthName());
            case UNIT -> units();
            case LEVEL -> List.of(entry.unitLevel());
            case CATEGORY -> entry.categories();
            case LANGUAGE -> List.of(entry.language().code());
            case BAND ->
                Collections.disjoint(entry.band().audiences(), audiences)
                        ? List.of()
                        : List.of(entry.band().name());
        };
    }

    boolean visibleTo(SearchQuery query) {
        return !Collections.disjoint(entry.audiences(), query.audiences())
                && query.chosen().entrySet().stream()
                        .allMatch(chosen ->
                                !Collections.disjoint(values(chosen.getKey(), query.audiences()), chosen.getValue()))
                && within(query);
    }

    private boolean within(SearchQuery query) {
        YearMonth from = query.monthFrom();
        YearMonth to = query.monthTo();
        YearMonth month = entry.month();
        if (month == null) {
            return from == null && to == null;
        }
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }

    boolean matches(QueryText query, int required) {
        if (query.hopeless()
                || !query.conditions().stream().allMatch(condition -> HeldFacts.meets(entry, condition))
                || query.excluded().stream().anyMatch(this::holdsUnwanted)
                || !query.phrases().stream().allMatch(this::holds)) {
            return false;
        }
        long found =
                query.telling().stream().filter(word -> saysAnyWay(query, word)).count();
        return found >= required || !Collections.disjoint(numbers, query.numbers());
    }

    private boolean saysAnyWay(QueryText query, Word word) {
        return holds(List.of(word)) || query.insteadOf(word).stream().anyMatch(this::holds);
    }

    /** How many of the pairs stand in its passages. */
    long shared(WordPairs pairs) {
        return pairs.pairs().stream()
                .filter(pair -> bodies.stream().anyMatch(text -> text.holds(pair)))
                .count();
    }

    float score(QueryText query, Favour favour) {
        long day = entry.date() == null ? PageKey.NO_DAY : entry.date().toEpochDay();
        return score(query) * (1 + favour.share(day, entry.status()));
    }

    private float score(QueryText query) {
        float score = 0;
        for (HeldText text : texts) {
            for (Word word : distinct(query)) {
                score += text.weight() * (text.holds(List.of(word)) ? 1 : 0);
                score += text.weight() * (text.holdsExactly(word) ? EXACT : 0);
            }
            for (int i = 1; i < query.words().size(); i++) {
                boolean pair = text.holds(query.words().subList(i - 1, i + 1));
                score += text.weight() * (pair ? PAIR : 0);
            }
            for (OtherWording other : query.others()) {
                score += text.weight() * (text.holds(other.words()) ? OTHER : 0);
            }
        }
        score += Collections.disjoint(ownNumbers, query.numbers()) ? 0 : NUMBER;
        return score + (Collections.disjoint(numbers, query.numbers()) ? 0 : NUMBER / 5);
    }

    private boolean holds(List<Word> run) {
        return texts.stream().anyMatch(text -> text.holds(run));
    }

    private boolean holdsUnwanted(List<Word> run) {
        boolean thatWordOnly = run.size() == 1 && run.getFirst().forms().marked();
        return thatWordOnly ? texts.stream().anyMatch(text -> text.holdsExactly(run.getFirst())) : holds(run);
    }

    private void cite(String text) {
        DocumentNumbers.citedIn(Words.normal(text)).forEach(number -> numbers.addAll(DocumentNumbers.keys(number)));
    }

    private static List<Word> distinct(QueryText query) {
        Set<String> seen = new HashSet<>();
        return query.words().stream().filter(word -> seen.add(word.exact())).toList();
    }
}
