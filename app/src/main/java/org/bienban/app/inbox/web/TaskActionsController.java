package org.bienban.app.inbox.web;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Claim, release, hand over. A conflict is an everyday answer here ("Lan took it at 20:14"): it comes back on the list,
 * not on a fault page. With htmx the row alone is answered.
 */
@Controller
class TaskActionsController {

    private final CurrentActor current;
    private final TaskClaims claims;
    private final TaskDesk desk;
    private final MessageSource messages;

    TaskActionsController(CurrentActor current, TaskClaims claims, TaskDesk desk, MessageSource messages) {
        this.current = current;
        this.claims = claims;
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping("/tasks/{taskId}/claim")
    ModelAndView claim(
            @PathVariable UUID taskId,
            @RequestParam(defaultValue = "") String back,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            RedirectAttributes flash) {
        Actor actor = current.require();
        try {
            claims.claim(actor, taskId);
        } catch (ConflictException e) {
            return htmx == null ? conflict(back, e, flash) : conflictRow(actor, taskId, e);
        }
        return htmx == null ? done(back, "inbox.done.claimed", flash) : row(actor, taskId, back);
    }

    @PostMapping("/tasks/{taskId}/release")
    ModelAndView release(
            @PathVariable UUID taskId, @RequestParam(defaultValue = "") String back, RedirectAttributes flash) {
        try {
            claims.release(current.require(), taskId);
        } catch (ConflictException e) {
            return conflict(back, e, flash);
        }
        return done(back, "inbox.done.released", flash);
    }

    @PostMapping("/tasks/{taskId}/hand-over")
    ModelAndView handOver(
            @PathVariable UUID taskId,
            @RequestParam UUID to,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        try {
            claims.handOver(current.require(), taskId, to, note);
        } catch (ConflictException e) {
            return conflict(back, e, flash);
        } catch (RefusedException e) {
            flash.addFlashAttribute("note", note);
            flash.addFlashAttribute("flash", Flash.late(text(e.refusals().getFirst())));
            return redirect(back);
        }
        return done(back, "inbox.done.handedOver", flash);
    }

    private ModelAndView done(String back, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of(message))));
        return redirect(back);
    }

    private ModelAndView conflict(String back, ConflictException conflict, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", Flash.warn(text(conflict.reason())));
        return redirect(back);
    }

    private ModelAndView conflictRow(Actor actor, UUID taskId, ConflictException conflict) {
        ModelAndView answer = new ModelAndView("inbox/_row :: gone");
        answer.setStatus(HttpStatus.CONFLICT);
        answer.addObject("reason", text(conflict.reason()));
        answer.addObject("row", desk.find(actor, taskId).orElse(null));
        return answer;
    }

    private ModelAndView row(Actor actor, UUID taskId, String back) {
        ModelAndView answer = new ModelAndView("inbox/_row :: row");
        answer.addObject("row", desk.row(actor, taskId));
        answer.addObject("back", BackAddress.within(back));
        return answer;
    }

    private static ModelAndView redirect(String back) {
        return new ModelAndView("redirect:" + BackAddress.within(back));
    }

    private String text(Refusal reason) {
        return messages.getMessage(reason.code(), reason.arguments().toArray(), LocaleContextHolder.getLocale());
    }
}
