package org.bienban.app.rights;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.inbox.SavedFilters;
import org.bienban.app.inbox.TaskList;
import org.bienban.app.search.SavedSearches;
import org.springframework.boot.test.context.TestComponent;

/** A filter and a search the ward's office shares with its committee. */
@TestComponent
class FilterSubjects implements EndpointSubjects {

    private final MinutesFixture minutes;
    private final SavedFilters filters;
    private final SavedSearches searches;

    FilterSubjects(MinutesFixture minutes, SavedFilters filters, SavedSearches searches) {
        this.minutes = minutes;
        this.filters = filters;
        this.searches = searches;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        UUID id = UUID.randomUUID();
        filters.save(minutes.actor(ward.office()), id, "Quá hạn", TaskList.OVERDUE, "", true);
        searches.save(minutes.actor(ward.office()), id, "Đền bù", "q=%C4%91%E1%BB%81n+b%C3%B9", ward.wardId());
        return Map.of("filters/id", id, "task-filters/id", id, "saved/id", id, "saved-searches/id", id);
    }
}
