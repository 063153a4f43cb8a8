package org.bienban.app.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.audit.Deed.Subject;
import org.bienban.app.organisation.OrganisationChanged;
import org.bienban.app.organisation.OrganisationChanged.DeputyNamed;
import org.bienban.app.organisation.OrganisationChanged.DeputyRevoked;
import org.bienban.app.organisation.OrganisationChanged.MemberJoined;
import org.bienban.app.organisation.OrganisationChanged.MemberLeft;
import org.bienban.app.organisation.OrganisationChanged.ParticipationChanged;
import org.bienban.app.organisation.OrganisationChanged.PersonAdded;
import org.bienban.app.organisation.OrganisationChanged.PersonCorrected;
import org.bienban.app.organisation.OrganisationChanged.PostLeft;
import org.bienban.app.organisation.OrganisationChanged.PostTaken;
import org.bienban.app.organisation.OrganisationChanged.StandingChanged;
import org.bienban.app.organisation.OrganisationChanged.SupervisionAssigned;
import org.bienban.app.organisation.OrganisationChanged.SupervisionEnded;
import org.bienban.app.organisation.OrganisationChanged.UnitAdded;
import org.bienban.app.organisation.OrganisationChanged.UnitDissolved;
import org.bienban.app.organisation.OrganisationChanged.UnitMoved;
import org.bienban.app.organisation.OrganisationChanged.UnitRecoded;
import org.bienban.app.organisation.OrganisationChanged.UnitRenamed;
import org.bienban.app.organisation.OrganisationChanged.UnitSplit;
import org.bienban.app.organisation.OrganisationChanged.UnitsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records every change of the organisation. What concerns a person stands under the person, in their unit. */
@Component
class OrganisationDeeds {

    private final Journal journal;
    private final Subjects subjects;

    OrganisationDeeds(Journal journal, Subjects subjects) {
        this.journal = journal;
        this.subjects = subjects;
    }

    @EventListener
    void on(OrganisationChanged changed) {
        Deed deed = deed(changed);
        journal.add(deed.with(deed.changed().and("from", changed.on())));
    }

    private Deed deed(OrganisationChanged changed) {
        LocalDate on = changed.on();
        return switch (changed) {
            case UnitAdded it -> unit(AuditAction.UNIT_ADDED, it.unitId(), on, Changed.nothing());
            case UnitRenamed it -> unit(AuditAction.UNIT_RENAMED, it.unitId(), on, before("name", it.from(), it.to()));
            case UnitRecoded it -> unit(AuditAction.UNIT_RECODED, it.unitId(), on, before("code", it.from(), it.to()));
            case UnitMoved it -> unit(AuditAction.UNIT_MOVED, it.unitId(), on, Changed.to("unit", it.parentId()));
            case UnitsMerged it -> unit(AuditAction.UNITS_MERGED, it.successorId(), on, units(it.predecessors()));
            case UnitSplit it -> unit(AuditAction.UNIT_SPLIT, it.predecessorId(), on, units(it.successors()));
            case UnitDissolved it -> unit(AuditAction.UNIT_DISSOLVED, it.unitId(), on, Changed.nothing());
            case PersonAdded it -> Deed.of(AuditAction.PERSON_ADDED, subjects.person(it.personId()));
            case PersonCorrected it -> Deed.of(AuditAction.PERSON_CORRECTED, subjects.person(it.personId()));
            case MemberJoined it -> person(AuditAction.MEMBER_JOINED, it.personId(), it.cellId(), Changed.nothing());
            case MemberLeft it -> person(AuditAction.MEMBER_LEFT, it.personId(), it.cellId(), Changed.nothing());
            case StandingChanged it ->
                person(AuditAction.STANDING_CHANGED, it.personId(), it.cellId(), Changed.to("standing", it.standing()));
            case ParticipationChanged it ->
                person(
                        AuditAction.PARTICIPATION_CHANGED,
                        it.personId(),
                        it.cellId(),
                        Changed.to("participation", it.participation()));
            case PostTaken it ->
                person(AuditAction.POST_TAKEN, it.personId(), it.unitId(), Changed.to("post", it.kind()));
            case PostLeft it ->
                person(AuditAction.POST_LEFT, it.personId(), it.unitId(), Changed.to("post", it.kind()));
            case SupervisionAssigned it ->
                person(AuditAction.SUPERVISION_ASSIGNED, it.personId(), it.cellId(), Changed.nothing());
            case SupervisionEnded it ->
                person(AuditAction.SUPERVISION_ENDED, it.personId(), it.cellId(), Changed.nothing());
            case DeputyNamed it -> deputy(AuditAction.DEPUTY_NAMED, it.personId(), it.deputyId());
            case DeputyRevoked it -> deputy(AuditAction.DEPUTY_REVOKED, it.personId(), it.deputyId());
        };
    }

    private Deed deputy(AuditAction action, UUID personId, UUID deputyId) {
        return Deed.of(action, subjects.person(personId)).with(Changed.to("deputy", deputyId));
    }

    private Deed unit(AuditAction action, UUID unitId, LocalDate on, Changed changed) {
        return Deed.of(action, subjects.unit(unitId, on)).with(changed);
    }

    private Deed person(AuditAction action, UUID personId, UUID unitId, Changed changed) {
        Subject person = subjects.in("person", personId, unitId).about(personId);
        return Deed.of(action, person).with(changed.and("unit", unitId));
    }

    private static Changed before(String what, String from, String to) {
        return Changed.nothing().from(what, from, to);
    }

    private static Changed units(List<UUID> ids) {
        Changed changed = Changed.nothing();
        for (int i = 0; i < ids.size(); i++) {
            changed.and("unit." + (i + 1), ids.get(i));
        }
        return changed;
    }
}
