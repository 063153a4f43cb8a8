package org.bienban.app.review.checklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.Opinion;

/** Rules on when and how long the meeting was, how it was led, written down and sent. */
final class ConductRules {

    static final Map<String, RecordRule> ALL = Map.of(
            "window", ConductRules::window,
            "length", ConductRules::length,
            "quarter", ConductRules::quarter,
            "adopted", ConductRules::adopted,
            "sent", ConductRules::sent,
            "closing", ConductRules::closing,
            "signers", ConductRules::signers,
            "speakers", ConductRules::speakers,
            "conclusions", ConductRules::conclusions,
            "speaking", ConductRules::speaking);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    /** Guide 42-HD/BTCTW. */
    private static final int DAYS_TO_SEND = 2;
    /** Below the lowest step of the share of speakers in the table of 2025. */
    private static final int FEW_SPEAKERS = 30;

    private ConductRules() {}

    static Proposal window(RecordFacts record) {
        return record.unlessFound(
                Set.of("outsideWindow"),
                Proposal.of(
                        Answer.YES,
                        Evidence.fact("window", DAY.format(record.meeting().heldOn()))));
    }

    static Proposal length(RecordFacts record) {
        return record.unlessFound(
                Set.of("tooShort"),
                record.meeting()
                        .facts()
                        .length()
                        .map(length -> Proposal.of(Answer.YES, Evidence.fact("length", length.toMinutes())))
                        .orElse(Proposal.NONE));
    }

    /** A quarter that is still running has time left. */
    static Proposal quarter(RecordFacts record) {
        boolean last = record.meeting().month().getMonthValue() % 3 == 0;
        return record.unlessFound(
                Set.of("thematicDue"),
                last
                        ? Proposal.of(Answer.YES, Evidence.fact("quarter"))
                        : Proposal.of(Answer.NOT_APPLICABLE, Evidence.fact("quarter.running")));
    }

    static Proposal adopted(RecordFacts record) {
        return record.unlessFound(Set.of("notReadBack"), Proposal.of(Answer.YES, Evidence.fact("adopted")));
    }

    static Proposal sent(RecordFacts record) {
        LocalDate held = record.meeting().heldOn();
        long days = ChronoUnit.DAYS.between(held, record.sentOn());
        return Proposal.of(
                days <= DAYS_TO_SEND ? Answer.YES : Answer.NO,
                Evidence.fact("sent", DAY.format(record.sentOn()), days));
    }

    static Proposal closing(RecordFacts record) {
        Meeting meeting = record.meeting();
        return record.unlessFound(
                Set.of("endMissing", "placeMissing"),
                Proposal.of(
                        Answer.YES,
                        Evidence.fact("closing", meeting.startsAt() + "–" + meeting.endsAt(), meeting.place())));
    }

    static Proposal signers(RecordFacts record) {
        return record.unlessFound(
                Set.of("chairMissing", "minuteTakerMissing", "oneSigner"),
                Proposal.of(Answer.YES, Evidence.fact("signers")));
    }

    static Proposal speakers(RecordFacts record) {
        long opinions = opinions(record).size();
        return record.unlessFound(
                Set.of("speakerMissing"),
                opinions == 0
                        ? Proposal.of(Answer.NO, Evidence.fact("speakers.none"))
                        : Proposal.of(Answer.YES, Evidence.fact("speakers", opinions)));
    }

    static Proposal conclusions(RecordFacts record) {
        return record.unlessFound(
                Set.of("conclusionMissing", "noItems"),
                Proposal.of(
                        Answer.YES,
                        Evidence.fact("conclusions", record.content().items().size())));
    }

    static Proposal speaking(RecordFacts record) {
        int present = record.count().present();
        if (present == 0) {
            return Proposal.NONE;
        }
        long speakers = opinions(record).stream()
                .map(Opinion::speaker)
                .filter(name -> !name.isBlank())
                .distinct()
                .count();
        long share = speakers * 100 / present;
        return Proposal.of(
                share < FEW_SPEAKERS ? Answer.NO : Answer.YES, Evidence.fact("speaking", speakers, present, share));
    }

    private static List<Opinion> opinions(RecordFacts record) {
        return record.content().items().stream()
                .map(AgendaItem::opinions)
                .flatMap(List::stream)
                .filter(opinion -> !opinion.text().isBlank())
                .toList();
    }
}
