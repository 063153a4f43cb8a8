package org.bienban.app.review.web;

import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskPosition;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.VerdictOutcome;
import org.bienban.app.review.Verdicts;
import org.bienban.templates.page.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The verdict from the page, and the next task after it. Whatever speaks against it, what was typed comes back. */
@Controller
class VerdictController {

    private final CurrentActor current;
    private final ReviewModel pages;
    private final Verdicts verdicts;
    private final WorkQueues queues;

    VerdictController(CurrentActor current, ReviewModel pages, Verdicts verdicts, WorkQueues queues) {
        this.current = current;
        this.pages = pages;
        this.verdicts = verdicts;
        this.queues = queues;
    }

    @PostMapping("/minutes/{minutesId}/review/verdict")
    ModelAndView give(@PathVariable UUID minutesId, @ModelAttribute VerdictForm form, RedirectAttributes flash) {
        Actor actor = current.require();
        TaskPosition done = queues.positionOf(actor, minutesId);
        VerdictOutcome outcome;
        try {
            outcome = verdicts.give(actor, minutesId, form.read());
        } catch (RefusedException e) {
            return answered(HttpStatus.UNPROCESSABLE_CONTENT, pages.again(actor, minutesId, form, e));
        } catch (ConflictException e) {
            return answered(HttpStatus.CONFLICT, pages.again(actor, minutesId, form, e));
        }
        return onwards(actor, minutesId, form, done, outcome, flash);
    }

    private ModelAndView onwards(
            Actor actor,
            UUID minutesId,
            VerdictForm form,
            TaskPosition done,
            VerdictOutcome outcome,
            RedirectAttributes flash) {
        ListOrigin origin = queues.origin(form.via());
        Optional<InboxTask> next =
                opensNext(form) ? queues.following(actor, minutesId, origin, done) : Optional.empty();
        String what = pages.text("review.done." + outcome, pages.cellOf(actor, minutesId));
        flash.addFlashAttribute(
                "flash",
                Flash.ok(next.map(task -> pages.text("review.done.next", what, task.cellName()))
                        .orElse(what)));
        return new ModelAndView("redirect:" + next.map(origin::pageOf).orElse(origin.href()));
    }

    /** As the box on the form says, which is remembered; without a form as it was set. */
    private boolean opensNext(VerdictForm form) {
        if (form.nextShown() == null) {
            return queues.opensNext();
        }
        boolean wanted = form.next() != null && form.next();
        queues.remember(wanted);
        return wanted;
    }

    private static ModelAndView answered(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
