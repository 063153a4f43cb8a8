package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.refusal.RefusedException;
import org.bienban.search.Facets;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Being told of what a search finds, where it finds too much or nobody can say. */
class SearchAlertsTests {

    private static final UUID SEARCH = UUID.randomUUID();

    private final SavedSearches searches = mock();
    private final SavedQuestions questions = mock();
    private final Searching searching = mock();
    private final NodeIndex index = mock();
    private final AlertTable table = mock();
    private final Audiences audiences = mock();
    private final Actor actor = mock();
    private final SearchAlerts alerts =
            new SearchAlerts(searches, questions, searching, index, table, audiences, Clock.systemUTC());

    @BeforeEach
    void search() {
        when(searches.get(actor, SEARCH))
                .thenReturn(new SavedSearch(SEARCH, UUID.randomUUID(), "Lan", null, "Đất", "q=%C4%91", true, false));
        when(questions.read("q=%C4%91")).thenReturn(SearchRequest.of("đ", Map.of()));
        when(searching.query(any(), any()))
                .thenReturn(SearchQuery.of("đ", Set.of("office")).build());
        when(index.state()).thenReturn(IndexState.IN_STEP);
    }

    @Test
    void refusesASearchThatFindsTooMuch() {
        when(index.search(any())).thenReturn(page(5_001));

        assertThatThrownBy(() -> alerts.set(actor, SEARCH))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().code())
                                .isEqualTo("search.saved.refusal.tooBroad"));
        verifyNoInteractions(table);
    }

    @Test
    void takesOneThatFindsAsMuchAsItMay() {
        when(index.search(any())).thenReturn(page(5_000));
        when(table.insert(any(), any(), any())).thenReturn(Optional.empty());

        alerts.set(actor, SEARCH);

        verify(table, times(1)).insert(any(), any(), any());
    }

    @Test
    void setsNothingWhileTheIndexDoesNotAnswer() {
        when(index.search(any())).thenThrow(new SearchIndexException("down"));

        assertThatThrownBy(() -> alerts.set(actor, SEARCH)).isInstanceOf(SearchUnavailableException.class);
        verifyNoInteractions(table);
    }

    private static SearchResult page(long total) {
        return new SearchResult(total, List.of(), null, Facets.NONE, Duration.ZERO, List.of(), null);
    }
}
