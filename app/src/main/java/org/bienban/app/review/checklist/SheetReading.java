package org.bienban.app.review.checklist;

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

    /** The sheet an inspector works on: own answers first, then those of the last round, where the facts are the same. */
    Checklist draft(MinutesVersion version, int round, UUID authorId, String language) {
        Sheet own = sheets.draft(version.minutesId(), round, authorId);
        Optional<Sheet> before = sheets.published(version.minutesId(), round - 1);
        Map<String, GivenAnswer> earlier = before.map(Sheet::answers).orElse(Map.of());
        List<ChecklistItem> checked = items(version, language);
        Map<String, Proposal> proposed = proposals.of(version, checked);
        List<ChecklistLine> lines = checked.stream()
                .map(item -> {
                    Proposal proposal = proposed.getOrDefault(item.code(), Proposal.NONE);
                    GivenAnswer mine = own.answers().get(item.code());
                    GivenAnswer last = earlier.get(item.code());
                    if (mine != null) {
                        return ChecklistLine.decided(item, proposal, mine, 0);
                    }
                    return last == null
                            ? ChecklistLine.undecided(item, proposal)
                            : ChecklistLine.decided(
                                    item, proposal, last, before.orElseThrow().round());
                })
                .toList();
        return new Checklist(round, lines, own.result(), own.reason(), false);
    }

    /** The sheet as it was published with a verdict, empty if it was given without one. */
    Optional<Checklist> published(MinutesVersion version, int round, String language) {
        return sheets.published(version.minutesId(), round)
                .filter(sheet -> sheet.round() == round)
                .map(sheet -> new Checklist(round, lines(version, sheet, language), null, "", true));
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
