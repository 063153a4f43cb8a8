package org.bienban.app.audit;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.issue.AnswerTemplateChanged;
import org.bienban.app.review.Phrase;
import org.bienban.app.review.PhraseChanged;
import org.bienban.app.rules.WayOfReviewSet;
import org.bienban.app.scoring.RuleSetChanged;
import org.bienban.workflows.ReviewRoute;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what committees lay down, and the phrases people keep for themselves, which stay their own. */
@Component
class RuleDeeds {

    private final Journal journal;
    private final Subjects subjects;
    private final Behalf behalf;

    RuleDeeds(Journal journal, Subjects subjects, Behalf behalf) {
        this.journal = journal;
        this.subjects = subjects;
        this.behalf = behalf;
    }

    @EventListener
    void on(PhraseChanged changed) {
        AuditAction action = switch (changed.change()) {
            case ADDED -> AuditAction.WARD_PHRASE_ADDED;
            case CHANGED -> AuditAction.WARD_PHRASE_CHANGED;
            case MOVED -> AuditAction.WARD_PHRASE_MOVED;
            case KEPT -> AuditAction.PHRASE_KEPT;
            case FORGOTTEN -> AuditAction.PHRASE_FORGOTTEN;
        };
        UUID ward = changed.wardId();
        Deed.Subject subject =
                ward == null ? subjects.of("phrases", null, changed.by()).unseenByWard() : subjects.unit(ward);
        journal.add(Deed.of(action, subject)
                .with(facts(changed))
                .by(changed.by())
                .behalf(ward == null ? null : behalf.overseeing(changed.by(), ward)));
    }

    /** What a committee offers everybody is told word for word; what a person keeps is not. */
    private static Changed facts(PhraseChanged changed) {
        Phrase before = changed.before();
        Phrase after = changed.after();
        Changed facts = Changed.to("language", changed.language()).and("head", after == null ? null : after.head());
        if (changed.wardId() == null) {
            return facts;
        }
        String text = after == null ? null : after.text();
        String earlier = before == null ? null : before.text();
        Changed told = facts.from("phrase", text != null && text.equals(earlier) ? null : earlier, text);
        if (before == null || after == null) {
            return told;
        }
        if (before.severity() != after.severity()) {
            told.from("severity", before.severity(), after.severity());
        }
        return before.active() == after.active() ? told : told.from("active", before.active(), after.active());
    }

    /** As with phrases: what a unit offers is told word for word, what a person keeps is not. */
    @EventListener
    void on(AnswerTemplateChanged changed) {
        UUID unit = changed.unitId();
        Deed.Subject subject = unit == null
                ? subjects.of("answer-templates", null, changed.by()).unseenByWard()
                : subjects.unit(unit);
        Changed facts = Changed.to("name", changed.name()).and("active", !changed.isArchived());
        journal.add(Deed.of(AuditAction.ANSWER_TEXT_KEPT, subject)
                .with(unit == null ? facts : facts.and("phrase", changed.text()))
                .by(changed.by()));
    }

    @EventListener
    void on(RuleSetChanged changed) {
        AuditAction action = switch (changed.change()) {
            case BEGUN -> AuditAction.SCORE_RULES_BEGUN;
            case SAVED -> AuditAction.SCORE_RULES_SAVED;
            case DELETED -> AuditAction.SCORE_RULES_DELETED;
            case PUT_IN_FORCE -> AuditAction.SCORE_RULES_PUT_IN_FORCE;
            case SUCCEEDED -> AuditAction.SCORE_RULES_SUCCEEDED;
        };
        String day = changed.change() == RuleSetChanged.Change.SUCCEEDED ? "to" : "from";
        journal.add(Deed.of(action, subjects.in("score-rules", changed.ruleSetId(), changed.unitId()))
                .with(Changed.to("name", changed.name()).and(day, changed.on()))
                .by(changed.by())
                .at(changed.at()));
    }

    @EventListener
    void on(WayOfReviewSet set) {
        journal.add(Deed.of(AuditAction.WAY_OF_REVIEW_SET, subjects.unit(set.unitId()))
                .with(Changed.to("from", set.from())
                        .from("route", steps(set.before()), steps(set.after()))
                        .from("days", days(set.before()), days(set.after())))
                .by(set.by())
                .at(set.at()));
    }

    /** The groups in the order in which they work; two who work at the same time stand together. */
    private static String steps(ReviewRoute route) {
        StringBuilder steps = new StringBuilder(route.formFirst() ? "OFFICE>" : "");
        route.parts().forEach(part -> steps.append(part.group()).append('+'));
        if (!route.parts().isEmpty()) {
            steps.setCharAt(steps.length() - 1, '>');
        }
        steps.append(route.judge());
        route.levels().forEach(level -> steps.append('>').append(level));
        return steps.toString();
    }

    private static String days(ReviewRoute route) {
        var limits = route.limits();
        return String.format(
                Locale.ROOT,
                "%d/%d/%d/%d/%d",
                limits.formDays(),
                limits.inspectDays(),
                limits.judgeDays(),
                limits.levelDays(),
                limits.reviseDays());
    }
}
