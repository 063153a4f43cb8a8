package org.bienban.app.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.access.MinutesExposure;
import org.bienban.app.access.Permissions;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing minutes: beginning them, saving sections, choosing between two texts of one section. */
@Component
public class MinutesDrafting {

    private final Meetings meetings;
    private final MinutesTable table;
    private final DraftStore drafts;
    private final SectionHistory history;
    private final DraftPreset preset;
    private final Units units;
    private final Audiences audiences;
    private final Permissions permissions;
    private final Clock clock;

    MinutesDrafting(
            Meetings meetings,
            MinutesTable table,
            DraftStore drafts,
            SectionHistory history,
            DraftPreset preset,
            Units units,
            Audiences audiences,
            Permissions permissions,
            Clock clock) {
        this.meetings = meetings;
        this.table = table;
        this.drafts = drafts;
        this.history = history;
        this.preset = preset;
        this.units = units;
        this.audiences = audiences;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Begins the minutes of a meeting, or returns those already begun.
     *
     * @param language {@code vi}, {@code en} or {@code ar}; counts only when they are begun
     */
    @Transactional
    public UUID begin(UUID meetingId, String language, Actor by) {
        Meeting meeting = meetings.get(meetingId);
        requireDrafter(by, meeting.cellId(), meetingId);
        Instant now = clock.instant();
        Minutes fresh = fresh(meeting, language);
        if (table.insert(fresh, now)) {
            drafts.begin(fresh, preset.of(meeting, language), by, now);
        }
        return table.ofMeeting(meetingId).orElseThrow();
    }

    /** The draft as it stands; only for those who write the cell's minutes, {@link NotFoundException} for others. */
    @Transactional(readOnly = true)
    public Draft draft(UUID minutesId, Actor reader) {
        Minutes minutes = table.get(minutesId);
        requireDrafter(reader, minutes.cellId(), minutesId);
        return drafts.get(minutesId, minutes.language());
    }

    /**
     * Saves sections. What was changed on one side only is taken; a section changed on both sides becomes a conflict
     * named in the outcome, and the text saved here waits for its author's choice. Under the same key the same answer.
     *
     * @throws org.bienban.app.refusal.RefusedException if a section has another shape or carries a secrecy mark
     * @throws ConflictException if the minutes cannot be changed in their state
     */
    @Transactional
    public SaveOutcome save(UUID minutesId, DraftChange change, Actor by) {
        Minutes minutes = editable(minutesId, by);
        return drafts.save(minutes, change, by);
    }

    /** The draft with what was typed laid over it, whether or not it could be taken: for showing a form again. */
    @Transactional(readOnly = true)
    public MinutesContent typed(UUID minutesId, DraftChange change, Actor by) {
        Minutes minutes = table.get(minutesId);
        requireDrafter(by, minutes.cellId(), minutesId);
        return drafts.typed(minutes, change);
    }

    /** Texts of the person that wait for a choice, one per section at most. */
    @Transactional(readOnly = true)
    public List<SectionChoice> choices(UUID minutesId, Actor by) {
        Minutes minutes = table.get(minutesId);
        requireDrafter(by, minutes.cellId(), minutesId);
        Map<String, StoredSection> current = drafts.sections(minutesId);
        List<SectionChoice> choices = new ArrayList<>();
        for (SectionText mine : history.waiting(minutesId, by.personId())) {
            StoredSection theirs = current.get(mine.section());
            if (theirs != null) {
                choices.add(new SectionChoice(
                        mine.section(),
                        mine.content(),
                        theirs.content(),
                        theirs.savedBy(),
                        theirs.savedFor(),
                        theirs.savedAt()));
            }
        }
        return choices;
    }

    /** Settles conflicts section by section; the text not taken stays in the history. */
    @Transactional
    public void choose(UUID minutesId, Map<String, SectionChoice.Verdict> verdicts, Actor by) {
        Minutes minutes = editable(minutesId, by);
        drafts.choose(minutes, verdicts, by);
    }

    /** Every text saved for a section, newest first. */
    @Transactional(readOnly = true)
    public List<SectionText> historyOf(UUID minutesId, String section, Actor reader) {
        requireDrafter(reader, table.get(minutesId).cellId(), minutesId);
        return history.of(minutesId, section);
    }

    /** Changes the language the minutes are written in. */
    @Transactional
    public void writeIn(UUID minutesId, String language, Actor by) {
        Minutes minutes = editable(minutesId, by);
        if (!minutes.language().equals(language)) {
            table.save(minutes.writtenIn(language), clock.instant());
        }
    }

    private Minutes editable(UUID minutesId, Actor by) {
        Minutes minutes = table.lock(minutesId);
        requireDrafter(by, minutes.cellId(), minutesId);
        if (!minutes.state().isEditable()) {
            throw new ConflictException(
                    Refusal.of("minutes.refusal.state." + minutes.state().name()));
        }
        return minutes;
    }

    /** Whoever may read the minutes but not write them learns that; to others they do not exist. */
    private void requireDrafter(Actor actor, UUID cellId, UUID id) {
        if (permissions.mayDraft(actor, cellId)) {
            return;
        }
        boolean known = table.find(id)
                .filter(minutes -> Audiences.meet(audiences.ofActor(actor), minutes.audiences()))
                .isPresent();
        if (known) {
            throw new ForbiddenException("write minutes " + id);
        }
        throw new NotFoundException("draft", id);
    }

    private Minutes fresh(Meeting meeting, String language) {
        return new Minutes(
                UUID.randomUUID(),
                meeting.id(),
                meeting.cellId(),
                units.get(meeting.cellId(), meeting.heldOn()).name(),
                meeting.wardId(),
                meeting.kind(),
                meeting.month(),
                "",
                language,
                MinutesState.DRAFT,
                0,
                null,
                audiences.ofMinutes(meeting.cellId(), meeting.wardId(), MinutesExposure.DRAFTING),
                1);
    }
}
