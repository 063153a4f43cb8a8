package org.bienban.app.review.checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesVersion;
import org.springframework.stereotype.Component;

/** Lays what was decided over what is checked. The caller decides who may know. */
@Component
class SheetReading {

    private final ChecklistItems items;
    private final Proposals proposals;
    private final SheetTable sheets;

    SheetReading(ChecklistItems items, Proposals proposals, SheetTable sheets) {
        this.items = items;
        this.proposals = proposals;
        this.sheets = sheets;
    }

    /**
     * The sheet an inspector works on: own answers first, then those handed in by the steps before theirs if they read
     * them, then those of the last round, where the facts are the same.
     */
    Checklist draft(MinutesVersion version, int round, UUID authorId, boolean readsHandedIn, String language) {
        Sheet own = sheets.draft(version.minutesId(), round, authorId);
        Map<String, Earlier> earlier = new HashMap<>();
        sheets.published(version.minutesId(), round - 1).ifPresent(sheet -> take(earlier, sheet));
        if (readsHandedIn) {
            sheets.handedIn(version.minutesId(), round).forEach(sheet -> take(earlier, sheet));
        }
        List<ChecklistItem> checked = items(version, language);
        Map<String, Proposal> proposed = proposals.of(version, checked);
        List<ChecklistLine> lines = checked.stream()
                .map(item -> {
                    Proposal proposal = proposed.getOrDefault(item.code(), Proposal.NONE);
                    GivenAnswer mine = own.answers().get(item.code());
                    Earlier last = earlier.get(item.code());
                    if (mine != null) {
                        return ChecklistLine.decided(item, proposal, mine, 0);
                    }
                    return last == null
                            ? ChecklistLine.undecided(item, proposal)
                            : ChecklistLine.decided(item, proposal, last.given(), last.round());
                })
                .toList();
        return new Checklist(round, lines, List.of(), own.result(), own.reason(), false);
    }

    private static void take(Map<String, Earlier> earlier, Sheet sheet) {
        sheet.answers().forEach((item, given) -> earlier.put(item, new Earlier(given, sheet.round())));
    }

    private record Earlier(GivenAnswer given, int round) {}

    /** What a step handed in when it passed the minutes on, empty if it decided nothing. */
    Optional<Checklist> handedIn(MinutesVersion version, int round, UUID authorId, String language) {
        return sheets.handedIn(version.minutesId(), round).stream()
                .filter(sheet -> sheet.authorId().equals(authorId))
                .findFirst()
                .map(sheet -> new Checklist(
                        round,
                        lines(version, sheet, language).stream()
                                .filter(ChecklistLine::isDecided)
                                .toList(),
                        List.of(),
                        null,
                        "",
                        true));
    }

    /** The sheet as it was published with a verdict, empty if it was given without one. */
    Optional<Checklist> published(MinutesVersion version, int round, String language) {
        return sheets.published(version.minutesId(), round)
                .filter(sheet -> sheet.round() == round)
                .map(sheet -> new Checklist(round, lines(version, sheet, language), List.of(), null, "", true));
    }

    /** Answers of a published sheet stand as they were given. */
    private List<ChecklistLine> lines(MinutesVersion version, Sheet sheet, String language) {
        return items(version, language).stream()
                .map(item -> {
                    GivenAnswer given = sheet.answers().get(item.code());
                    return given == null
                            ? ChecklistLine.undecided(item, Proposal.NONE)
                            : new ChecklistLine(item, Proposal.NONE, given.answer(), given.note(), 0, null);
                })
                .toList();
    }

    private List<ChecklistItem> items(MinutesVersion version, String language) {
        MeetingSnapshot meeting = version.meeting();
        return meeting == null
                ? List.of()
                : items.of(meeting.meeting().heldOn(), meeting.meeting().kind(), language);
    }
}
