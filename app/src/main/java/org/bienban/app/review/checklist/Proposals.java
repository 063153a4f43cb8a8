package org.bienban.app.review.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesCheck;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.springframework.stereotype.Component;

/** Asks the record of a sent version about every item. */
@Component
class Proposals {

    static final Map<String, RecordRule> RULES = new HashMap<>();

    static {
        RULES.putAll(MembershipRules.ALL);
        RULES.putAll(ConductRules.ALL);
        RULES.putAll(ContentRules.ALL);
    }

    private final MinutesCheck check;
    private final MinutesRegister minutes;
    private final Clock clock;

    Proposals(MinutesCheck check, MinutesRegister minutes, Clock clock) {
        this.check = check;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** What the record proposes, by the code of the item. */
    Map<String, Proposal> of(MinutesVersion version, List<ChecklistItem> items) {
        MeetingSnapshot snapshot = Objects.requireNonNull(version.meeting());
        RecordFacts facts = new RecordFacts(
                version.content(),
                snapshot.meeting(),
                snapshot.rollCall(),
                check.ofVersion(version),
                firstSent(version));
        return items.stream().collect(Collectors.toMap(ChecklistItem::code, item -> propose(item, facts)));
    }

    private static Proposal propose(ChecklistItem item, RecordFacts facts) {
        RecordRule rule = item.rule() == null ? null : RULES.get(item.rule());
        return rule == null ? Proposal.NONE : rule.propose(facts);
    }

    /** A corrected version is no late one: the first counts. */
    private LocalDate firstSent(MinutesVersion version) {
        return LocalDate.ofInstant(
                minutes.versions(version.minutesId()).getFirst().sentAt(), clock.getZone());
    }
}
