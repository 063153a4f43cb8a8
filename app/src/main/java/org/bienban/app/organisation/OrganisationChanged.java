package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something about the organisation changed with effect from a day. Published in the transaction of the change: a
 * listener that throws a refusal prevents it.
 */
public sealed interface OrganisationChanged {

    /** The first day of the new state. */
    LocalDate on();

    record UnitAdded(UUID unitId, LocalDate on) implements OrganisationChanged {}

    record UnitRenamed(UUID unitId, String from, String to, LocalDate on) implements OrganisationChanged {}

    record UnitRecoded(UUID unitId, String from, String to, LocalDate on) implements OrganisationChanged {}

    record UnitMoved(UUID unitId, UUID parentId, LocalDate on) implements OrganisationChanged {}

    record UnitsMerged(List<UUID> predecessors, UUID successorId, LocalDate on) implements OrganisationChanged {}

    record UnitSplit(UUID predecessorId, List<UUID> successors, LocalDate on) implements OrganisationChanged {}

    record UnitDissolved(UUID unitId, LocalDate on) implements OrganisationChanged {}

    record PersonAdded(UUID personId, LocalDate on) implements OrganisationChanged {}

    record PersonCorrected(UUID personId, LocalDate on) implements OrganisationChanged {}

    record MemberJoined(UUID personId, UUID cellId, LocalDate on) implements OrganisationChanged {}

    record MemberLeft(UUID personId, UUID cellId, LocalDate on) implements OrganisationChanged {}

    record StandingChanged(UUID personId, UUID cellId, Standing standing, LocalDate on)
            implements OrganisationChanged {}

    record ParticipationChanged(UUID personId, UUID cellId, Participation participation, LocalDate on)
            implements OrganisationChanged {}

    record PostTaken(UUID personId, UUID unitId, PostKind kind, LocalDate on) implements OrganisationChanged {}

    record PostLeft(UUID personId, UUID unitId, PostKind kind, LocalDate on) implements OrganisationChanged {}

    record SupervisionAssigned(UUID personId, UUID cellId, LocalDate on) implements OrganisationChanged {}

    record SupervisionEnded(UUID personId, UUID cellId, LocalDate on) implements OrganisationChanged {}

    record DeputyNamed(UUID deputyshipId, UUID personId, UUID deputyId, LocalDate on) implements OrganisationChanged {}

    record DeputyRevoked(UUID deputyshipId, UUID personId, UUID deputyId, LocalDate on)
            implements OrganisationChanged {}
}
