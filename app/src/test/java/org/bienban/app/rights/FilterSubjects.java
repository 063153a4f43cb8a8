package org.bienban.app.rights;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.inbox.SavedFilters;
import org.bienban.app.inbox.TaskList;
import org.springframework.boot.test.context.TestComponent;

/** A filter the ward's office shares with its committee. */
@TestComponent
class FilterSubjects implements EndpointSubjects {

    private final MinutesFixture minutes;
    private final SavedFilters filters;

    FilterSubjects(MinutesFixture minutes, SavedFilters filters) {
        this.minutes = minutes;
        this.filters = filters;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        UUID id = UUID.randomUUID();
        filters.save(minutes.actor(ward.office()), id, "Quá hạn", TaskList.OVERDUE, "", true);
        return Map.of("filters/id", id, "task-filters/id", id);
    }
}
