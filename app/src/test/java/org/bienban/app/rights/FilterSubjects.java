package org.bienban.app.rights;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.inbox.SavedFilters;
import org.bienban.app.inbox.TaskList;
import org.bienban.app.search.SavedSearches;
import org.bienban.app.search.SynonymList;
import org.springframework.boot.test.context.TestComponent;

/** A filter and a search the ward's office shares with its committee, and a group of synonyms. */
@TestComponent
class FilterSubjects implements EndpointSubjects {

    private final MinutesFixture minutes;
    private final SavedFilters filters;
    private final SavedSearches searches;
    private final SynonymList synonyms;

    FilterSubjects(MinutesFixture minutes, SavedFilters filters, SavedSearches searches, SynonymList synonyms) {
        this.minutes = minutes;
        this.filters = filters;
        this.searches = searches;
        this.synonyms = synonyms;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        UUID id = UUID.randomUUID();
        filters.save(minutes.actor(ward.office()), id, "Quá hạn", TaskList.OVERDUE, "", true);
        searches.save(minutes.actor(ward.office()), id, "Đền bù", "q=%C4%91%E1%BB%81n+b%C3%B9", ward.wardId());
        UUID group = synonyms.all().getFirst().id();
        return Map.of(
                "filters/id", id,
                "task-filters/id", id,
                "saved/id", id,
                "saved-searches/id", id,
                "synonyms/id", group,
                "search-synonyms/id", group);
    }
}
