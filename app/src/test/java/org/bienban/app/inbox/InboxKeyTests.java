package org.bienban.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.junit.jupiter.api.Test;

class InboxKeyTests {

    private final UUID cell = UUID.randomUUID();
    private final UUID ward = UUID.randomUUID();
    private final UUID lan = UUID.randomUUID();
    private final UUID tam = UUID.randomUUID();

    private final CandidateGroup supervisors = new CandidateGroup(CandidateGroup.supervisorOf(cell), true);
    private final CandidateGroup standing = new CandidateGroup(CandidateGroup.standingOf(ward), true);
    private final CandidateGroup office = new CandidateGroup(CandidateGroup.officeOf(ward), false);

    @Test
    void aTaskNobodyHasStandsWithItsGroupsAndWithWhoseTurnIsWaitedForInTheCellAndTheWard() {
        assertThat(InboxKey.of(place(null, null), List.of(supervisors, office)))
                .containsExactlyInAnyOrder(
                        turn("supervisor:" + cell),
                        wait("office:" + ward),
                        wait("cell:" + cell + ":supervisor"),
                        wait("ward:" + ward + ":supervisor"));
    }

    @Test
    void twoGroupsWithTheTurnAreBothWaitedFor() {
        assertThat(InboxKey.of(place(null, null), List.of(supervisors, standing)))
                .containsExactlyInAnyOrder(
                        turn("supervisor:" + cell),
                        turn("standing:" + ward),
                        wait("cell:" + cell + ":supervisor"),
                        wait("cell:" + cell + ":standing"),
                        wait("ward:" + ward + ":supervisor"),
                        wait("ward:" + ward + ":standing"));
    }

    @Test
    void aTaskWithoutATurnIsFoundInItsCellAndWard() {
        assertThat(InboxKey.of(place(null, null), List.of(office)))
                .containsExactlyInAnyOrder(wait("office:" + ward), wait("cell:" + cell), wait("ward:" + ward));
    }

    @Test
    void aTaskSomebodyHasIsTheirsAndADeputyFindsItByCellAndWard() {
        assertThat(InboxKey.of(place(tam, null), List.of(supervisors, office)))
                .containsExactlyInAnyOrder(
                        turn("person:" + tam),
                        turn("for:" + tam + ":" + cell),
                        turn("for:" + tam + ":" + ward),
                        wait("cell:" + cell),
                        wait("ward:" + ward));
    }

    @Test
    void aTaskHeldForSomebodyAwayIsFoundByBothAndByNoFurtherDeputy() {
        assertThat(InboxKey.of(place(lan, tam), List.of(supervisors)))
                .containsExactlyInAnyOrder(
                        turn("held:" + lan + ":" + tam),
                        turn("behalf:" + tam),
                        wait("cell:" + cell),
                        wait("ward:" + ward));
    }

    private InboxKey.Place place(UUID holder, UUID away) {
        return new InboxKey.Place(cell, ward, holder, away);
    }

    private static InboxKey turn(String group) {
        return new InboxKey(group, true);
    }

    private static InboxKey wait(String group) {
        return new InboxKey(group, false);
    }
}
