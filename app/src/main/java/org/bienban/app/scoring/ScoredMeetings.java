package org.bienban.app.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.MeetingPapers;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.scoring.engine.Occasion;
import org.springframework.stereotype.Component;

/** Finds what a meeting is scored by: its rule set, its occasion, its record. */
@Component
class ScoredMeetings {

    private final ScoreTable table;
    private final ScoringRules rules;
    private final Meetings meetings;
    private final MinutesRegister register;
    private final MinutesDrafting drafting;
    private final RecordFacts facts;
    private final MeetingPapers papers;
    private final Clock clock;

    ScoredMeetings(
            ScoreTable table,
            ScoringRules rules,
            Meetings meetings,
            MinutesRegister register,
            MinutesDrafting drafting,
            RecordFacts facts,
            MeetingPapers papers,
            Clock clock) {
        this.table = table;
        this.rules = rules;
        this.meetings = meetings;
        this.register = register;
        this.drafting = drafting;
        this.facts = facts;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * The meeting with its rule set: the one it is held to once a column was sent, before that the one of its date.
     * Empty for archived minutes and where no rule set holds.
     */
    Optional<ScoredMeeting> find(MinutesSummary minutes) {
        UUID meetingId = minutes.meetingId();
        if (meetingId == null) {
            return Optional.empty();
        }
        Optional<ScoreTable.Held> held = table.held(minutes.id());
        if (held.isPresent() && table.columns(minutes.id()).stream().anyMatch(column -> column.version() > 0)) {
            return held.map(found -> new ScoredMeeting(minutes.id(), rules.get(found.ruleSetId()), found.occasion()));
        }
        Meeting meeting = meetings.get(meetingId);
        return rules.of(meeting).map(set -> new ScoredMeeting(minutes.id(), set, occasion(meeting)));
    }

    /** What the record proposes to somebody who writes the draft. */
    Map<String, Proposal> fromDraft(ScoredMeeting scored, MinutesSummary minutes, Actor drafter) {
        UUID meetingId = minutes.meetingId();
        return meetingId == null
                ? Map.of()
                : proposals(
                        scored,
                        new ScoredText(
                                meetings.get(meetingId),
                                meetings.rollCall(meetingId),
                                drafting.draft(minutes.id(), drafter).content(),
                                papers.of(meetingId).orElse(null),
                                filedOn(minutes.id())));
    }

    /** What the newest version sent proposes, from what was on record when it was sent. */
    Map<String, Proposal> fromVersion(ScoredMeeting scored, MinutesSummary minutes) {
        Optional<MinutesVersion> version = register.latestVersion(minutes.id());
        MeetingSnapshot snapshot = version.map(MinutesVersion::meeting).orElse(null);
        return snapshot == null
                ? Map.of()
                : proposals(
                        scored,
                        new ScoredText(
                                snapshot.meeting(),
                                snapshot.rollCall(),
                                version.orElseThrow().content(),
                                papers.asOf(
                                                snapshot.meeting().id(),
                                                version.orElseThrow().sentAt())
                                        .orElse(null),
                                filedOn(minutes.id())));
    }

    private Map<String, Proposal> proposals(ScoredMeeting scored, ScoredText text) {
        return Proposals.of(
                scored.rules().rules(), facts.of(text, scored.rules().rules().lengths()));
    }

    private LocalDate filedOn(UUID minutesId) {
        return register.versions(minutesId).stream()
                .findFirst()
                .map(first -> LocalDate.ofInstant(first.sentAt(), clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    private Occasion occasion(Meeting meeting) {
        boolean thematic = meeting.kind().isThematic()
                || meetings.ofCell(meeting.cellId(), meeting.month(), meeting.month()).stream()
                        .anyMatch(each -> each.kind().isThematic());
        return new Occasion(thematic, meeting.kind() != MeetingKind.THEMATIC);
    }
}
