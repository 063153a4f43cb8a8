package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.AskedValue;
import org.bienban.search.EntryLanguage;
import org.bienban.search.QueryNote;
import org.bienban.search.SearchQuery;
import org.bienban.search.Synonyms;
import org.bienban.search.text.DocumentNumbers;
import org.bienban.search.text.LanguageGuess;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/**
 * Reads what was typed: words, {@code "a phrase"}, {@code -without}, {@code -"without this"}, {@code field:value},
 * {@code field:"a value"}, {@code -field:value}. Words outside quotation marks are looked for in other wordings too. There is no wrong query; what cannot be understood is taken as words or
 * left out, and a note says which part.
 */
public final class QueryReader {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_WORDS = 48;
    private static final int MOST_NUMBERS = 24;

    private final List<Word> words = new ArrayList<>();
    private final List<OtherWording> others = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<List<Word>> excluded = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Notes notes = new Notes();
    private final Synonyms synonyms;
    private final Conditions conditions;
    private boolean onlyFields = true;

    private QueryReader(SearchQuery query) {
        this.synonyms = query.vocabulary().synonyms();
        this.conditions = new Conditions(query.vocabulary(), query.today(), notes);
    }

    /** Understands a query; never fails. */
    public static QueryText read(SearchQuery query) {
        QueryReader reader = new QueryReader(query);
        reader.readAll(query.text());
        for (AskedValue asked : query.asked()) {
            reader.conditions.add(
                    new QueryPart.Named(asked.field(), Words.normal(asked.value()), true, asked.value(), false));
        }
        return reader.understood();
    }

    private void readAll(String typed) {
        String text = typed;
        if (text.length() > LONGEST_TEXT) {
            int end = TextEnds.betweenCharacters(text, LONGEST_TEXT);
            notes.add(QueryNote.Kind.CUT_SHORT, text.substring(end, Math.min(text.length(), end + LONGEST_TEXT)));
            text = text.substring(0, end);
        }
        for (QueryPart part : QueryParts.of(Words.normal(text), notes)) {
            switch (part) {
                case QueryPart.Named named -> conditions.add(named);
                case QueryPart.Quoted quoted -> take(quoted.text(), quoted.without(), true);
                case QueryPart.Plain plain -> take(plain.text(), plain.without(), false);
            }
        }
    }

    private void take(String piece, boolean without, boolean together) {
        onlyFields &= piece.isBlank();
        List<Word> found = Words.of(piece);
        if (found.isEmpty()) {
            return;
        }
        if (without) {
            exclude(piece, found);
            return;
        }
        DocumentNumbers.citedIn(piece).stream()
                .limit(Math.max(0, MOST_NUMBERS - numbers.size()))
                .forEach(numbers::add);
        int room = MOST_WORDS - words.size();
        if (found.size() > room) {
            notes.add(QueryNote.Kind.CUT_SHORT, piece.substring(found.get(room).start()));
            found = found.subList(0, room);
        }
        words.addAll(found);
        if (!together) {
            others.addAll(OtherWordings.in(piece, found, synonyms));
        } else if (found.size() > 1) {
            phrases.add(List.copyOf(found));
        }
    }

    /** A part of what is to be left out would leave out more, so it is taken whole or not at all. */
    private void exclude(String piece, List<Word> found) {
        int already = excluded.stream().mapToInt(List::size).sum();
        if (already + found.size() > MOST_WORDS) {
            notes.add(QueryNote.Kind.CUT_SHORT, piece);
        } else {
            excluded.add(List.copyOf(found));
        }
    }

    private QueryText understood() {
        if (!onlyFields && words.isEmpty() && excluded.isEmpty()) {
            notes.add(QueryNote.Kind.NO_WORDS, "");
        }
        return new QueryText(
                words, others, language(), phrases, excluded, numbers, conditions.all(), onlyFields, notes.all());
    }

    /** An abbreviation has no language of its own; what it stands for has. */
    private EntryLanguage language() {
        List<Word> known = new ArrayList<>(words);
        others.forEach(other -> known.addAll(other.words()));
        return LanguageGuess.of(known);
    }
}
