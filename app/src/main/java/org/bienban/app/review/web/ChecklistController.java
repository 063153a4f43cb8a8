package org.bienban.app.review.web;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.checklist.Checklists;
import org.bienban.templates.page.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The checklist from the page, and putting an inspection aside with all that was decided and written so far. */
@Controller
@RequestMapping("/minutes/{minutesId}/review")
class ChecklistController {

    private final CurrentActor current;
    private final ReviewModel pages;
    private final Checklists checklists;
    private final ChecklistRemarks remarks;
    private final WorkQueues queues;

    ChecklistController(
            CurrentActor current,
            ReviewModel pages,
            Checklists checklists,
            ChecklistRemarks remarks,
            WorkQueues queues) {
        this.current = current;
        this.pages = pages;
        this.checklists = checklists;
        this.remarks = remarks;
        this.queues = queues;
    }

    /** Keeps the answers; {@code accept} then takes over every proposal, {@code remark} makes a remark of an item. */
    @PostMapping("/checklist")
    ModelAndView save(
            @PathVariable UUID minutesId,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "false") boolean accept) {
        Actor actor = current.require();
        ChecklistForm form = new ChecklistForm(typed);
        try {
            checklists.decide(actor, minutesId, form.version(), form.decisions());
            if (accept) {
                checklists.acceptProposals(actor, minutesId, form.version());
            }
            String place =
                    remark.isEmpty() ? "checklist" : "t-" + remarks.write(actor, minutesId, form.version(), remark);
            return new ModelAndView("redirect:/minutes/" + minutesId + "/review#" + place);
        } catch (RefusedException e) {
            return answered(HttpStatus.UNPROCESSABLE_CONTENT, pages.again(actor, minutesId, form, e));
        } catch (ConflictException e) {
            return answered(HttpStatus.CONFLICT, pages.tooLate(actor, minutesId, form.notes(), e));
        }
    }

    /** Keeps what the form of the verdict holds and goes back to the list. */
    @PostMapping("/later")
    ModelAndView later(@PathVariable UUID minutesId, @ModelAttribute VerdictForm form, RedirectAttributes flash) {
        Actor actor = current.require();
        try {
            checklists.keep(actor, minutesId, form.shownVersion(), form.found(), form.written());
        } catch (RefusedException e) {
            return answered(HttpStatus.UNPROCESSABLE_CONTENT, pages.again(actor, minutesId, form, e));
        } catch (ConflictException e) {
            return answered(HttpStatus.CONFLICT, pages.again(actor, minutesId, form, e));
        }
        flash.addFlashAttribute("flash", Flash.ok(pages.text("review.done.later", pages.cellOf(actor, minutesId))));
        return new ModelAndView("redirect:" + queues.origin(form.via()).href());
    }

    private static ModelAndView answered(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
