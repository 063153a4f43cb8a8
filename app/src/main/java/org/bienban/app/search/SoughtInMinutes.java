package org.bienban.app.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bienban.app.minutes.SoughtWords;
import org.bienban.search.EntryLanguage;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.TextMarker;
import org.springframework.stereotype.Component;

/** Marks in minutes what the search they were found by marks in its snippets. */
@Component
class SoughtInMinutes implements SoughtWords {

    private final SearchWords words;
    private final Clock clock;

    SoughtInMinutes(SearchWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Marker of(String query, String language) {
        TextMarker marker = TextMarker.of(SearchQuery.of(query, Set.of())
                .vocabulary(words.on(LocalDate.now(clock)))
                .build());
        return new Counting(marker, EntryLanguage.ofCode(language));
    }

    private static final class Counting implements Marker {

        private final TextMarker marker;
        private final EntryLanguage language;
        private int count;

        Counting(TextMarker marker, EntryLanguage language) {
            this.marker = marker;
            this.language = language;
        }

        @Override
        public List<Piece> in(String text) {
            return marker.mark(text, language).stream()
                    .map(piece -> new Piece(piece.text(), piece.marked() ? ++count : 0))
                    .toList();
        }

        @Override
        public int count() {
            return count;
        }
    }
}
