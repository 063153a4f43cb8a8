package org.bienban.app.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.MemberEditing;
import org.bienban.app.organisation.NewUnit;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Standing;
import org.bienban.app.organisation.UnitEditing;
import org.bienban.app.organisation.UnitReorganisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a change asked for by a person: checks the right, reads the entries, calls the use case. */
@Service
public class Changes {

    private final DirectoryRights rights;
    private final UnitEditing units;
    private final UnitReorganisation reorganisation;
    private final MemberEditing members;
    private final PostEditing posts;

    Changes(
            DirectoryRights rights,
            UnitEditing units,
            UnitReorganisation reorganisation,
            MemberEditing members,
            PostEditing posts) {
        this.rights = rights;
        this.units = units;
        this.reorganisation = reorganisation;
        this.members = members;
        this.posts = posts;
    }

    /**
     * Makes the change.
     *
     * @param texts entries and the effective date {@code on} by field name, as typed
     */
    @Transactional
    public void make(Actor actor, Change change, UUID unitId, Map<String, String> texts) {
        rights.require(actor, change, unitId);
        Typed typed = new Typed(texts);
        typed.requireAll(change.entries());
        LocalDate on = typed.on();
        switch (change) {
            case ADD_UNIT, RENAME, RECODE, MOVE, MERGE, DISSOLVE -> unit(actor, change, unitId, typed, on);
            case ADD_MEMBER, JOIN, LEAVE, STANDING_CHANGE, PARTICIPATION_CHANGE ->
                member(actor, change, unitId, typed, on);
            case APPOINT, RELIEVE, SUPERVISE, END_SUPERVISION, ADD_OFFICER -> post(actor, change, unitId, typed, on);
        }
    }

    private void unit(Actor actor, Change change, UUID id, Typed typed, LocalDate on) {
        switch (change) {
            case ADD_UNIT ->
                units.addUnit(
                        new NewUnit(
                                typed.required(Entry.KIND),
                                typed.optional(Entry.TYPE),
                                typed.required(Entry.NAME),
                                typed.optional(Entry.HEAD_NAME),
                                typed.required(Entry.CODE),
                                id),
                        on);
            case RENAME -> units.rename(id, typed.required(Entry.NAME), typed.optional(Entry.HEAD_NAME), on);
            case RECODE -> units.recode(id, typed.required(Entry.CODE), on);
            case MOVE -> {
                rights.require(actor, Change.ADD_UNIT, typed.id(Entry.PARENT));
                units.move(id, typed.id(Entry.PARENT), on);
            }
            case MERGE -> {
                rights.require(actor, change, typed.id(Entry.SUCCESSOR));
                reorganisation.merge(List.of(id), typed.id(Entry.SUCCESSOR), on);
            }
            default -> reorganisation.dissolve(id, on);
        }
    }

    private void member(Actor actor, Change change, UUID cellId, Typed typed, LocalDate on) {
        if (change == Change.ADD_MEMBER) {
            UUID person = members.addPerson(typed.required(Entry.FULL_NAME), typed.optional(Entry.PHONE), on);
            members.join(person, cellId, standing(typed), participation(typed), on);
            return;
        }
        UUID person = typed.id(Entry.PERSON);
        rights.requirePersonReadable(actor, person);
        switch (change) {
            case JOIN -> members.join(person, cellId, standing(typed), participation(typed), on);
            case LEAVE -> members.leave(person, cellId, on);
            case STANDING_CHANGE -> members.changeStanding(person, cellId, standing(typed), on);
            default -> members.changeParticipation(person, cellId, participation(typed), on);
        }
    }

    private void post(Actor actor, Change change, UUID unitId, Typed typed, LocalDate on) {
        if (change == Change.ADD_OFFICER) {
            UUID person = members.addPerson(typed.required(Entry.FULL_NAME), typed.optional(Entry.PHONE), on);
            posts.appoint(person, unitId, typed.oneOf(Entry.POST, PostKind.class), on);
            return;
        }
        UUID person = typed.id(Entry.PERSON);
        rights.requirePersonReadable(actor, person);
        switch (change) {
            case APPOINT -> posts.appoint(person, unitId, typed.oneOf(Entry.POST, PostKind.class), on);
            case RELIEVE -> posts.relieve(person, unitId, typed.oneOf(Entry.POST, PostKind.class), on);
            case SUPERVISE -> posts.assignSupervisor(person, unitId, on);
            default -> posts.endSupervision(person, unitId, on);
        }
    }

    private static Standing standing(Typed typed) {
        return typed.oneOf(Entry.STANDING, Standing.class);
    }

    private static Participation participation(Typed typed) {
        return typed.oneOf(Entry.PARTICIPATION, Participation.class);
    }
}
