package org.bienban.app.audit;

import org.bienban.app.review.ChecklistAnswered;
import org.bienban.app.review.ChecklistPublished;
import org.bienban.app.review.StepOpinion;
import org.bienban.app.review.StepPassedOn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what inspectors decide on the checklist and how the steps before the verdict end. */
@Component
class ChecklistDeeds {

    private final Journal journal;
    private final Subjects subjects;
    private final Behalf behalf;

    ChecklistDeeds(Journal journal, Subjects subjects, Behalf behalf) {
        this.journal = journal;
        this.subjects = subjects;
        this.behalf = behalf;
    }

    /** Until their step ends an inspector's answers are known to them alone, and so is the entry. */
    @EventListener
    void on(ChecklistAnswered answered) {
        Changed facts = Changed.to("round", answered.round());
        answered.answers().forEach(given -> facts.from("answer." + given.item(), given.before(), given.after()));
        journal.add(Deed.of(
                        AuditAction.CHECKLIST_ANSWERED,
                        subjects.minutes(answered.minutesId()).unseenByWard())
                .with(facts)
                .by(answered.by())
                .behalf(behalf.reviewing(answered.by(), answered.minutesId()))
                .at(answered.at()));
    }

    @EventListener
    void on(ChecklistPublished published) {
        journal.add(Deed.of(AuditAction.CHECKLIST_PUBLISHED, subjects.minutes(published.minutesId()))
                .with(Changed.to("round", published.round())
                        .and("answered", published.answered())
                        .and("failing", published.failing()))
                .by(published.by())
                .behalf(published.onBehalfOf())
                .at(published.at()));
    }

    @EventListener
    void on(StepPassedOn passed) {
        StepOpinion opinion = passed.opinion();
        journal.add(Deed.of(AuditAction.STEP_PASSED_ON, subjects.minutes(passed.minutesId()))
                .with(Changed.to("step", opinion.kind())
                        .and("opinion", opinion.opinion())
                        .and("version", passed.version())
                        .and("round", opinion.round()))
                .by(opinion.personId())
                .behalf(opinion.onBehalfOf())
                .at(opinion.at()));
    }
}
