package org.bienban.app.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.organisation.DeputyEditing;
import org.bienban.app.organisation.DeputyWish;
import org.springframework.boot.test.context.TestComponent;

/** A deputyship of next month: nobody's rights of today follow from it. */
@TestComponent
class DeputySubjects implements EndpointSubjects {

    private final DeputyEditing editing;

    DeputySubjects(DeputyEditing editing) {
        this.editing = editing;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        LocalDate from = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(1);
        UUID supervisor = ward.first().supervisor();
        UUID id = editing.name(
                new DeputyWish(supervisor, ward.standingMember(), null, from, from.plusDays(3), "Đi công tác"),
                supervisor);
        return Map.of("deputies/id", id, "standingId", ward.standingMember());
    }
}
