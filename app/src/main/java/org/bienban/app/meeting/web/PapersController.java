package org.bienban.app.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingPapers;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the page of a meeting when its papers went to the members. */
@Controller
class PapersController {

    private final Meetings meetings;
    private final MeetingPapers papers;
    private final MyCells cells;
    private final RollCallPage page;
    private final MessageSource messages;
    private final CurrentActor current;

    PapersController(
            Meetings meetings,
            MeetingPapers papers,
            MyCells cells,
            RollCallPage page,
            MessageSource messages,
            CurrentActor current) {
        this.meetings = meetings;
        this.papers = papers;
        this.cells = cells;
        this.page = page;
        this.messages = messages;
        this.current = current;
    }

    @PostMapping("/meetings/{id}/papers")
    String record(
            @PathVariable UUID id,
            PapersForm form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        Meeting meeting = meetings.get(id);
        cells.requireVisible(meeting, actor);
        try {
            papers.record(actor, id, form.wish());
        } catch (RefusedException refused) {
            return again(meeting, form, refused.refusals(), HttpStatus.UNPROCESSABLE_CONTENT, response, model, locale);
        } catch (ConflictException changed) {
            return again(meeting, form, List.of(changed.reason()), HttpStatus.CONFLICT, response, model, locale);
        }
        flash.addFlashAttribute("flash", Flash.ok(messages.getMessage("meeting.flash.papers", null, locale)));
        return "redirect:/meetings/" + id + "#papers";
    }

    private String again(
            Meeting meeting,
            PapersForm form,
            List<Refusal> refusals,
            HttpStatus status,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        response.setStatus(status.value());
        UUID id = meeting.id();
        page.show(
                current.require(),
                meeting,
                meetings.rollCall(id),
                meetings.rollCallTaking(id).orElse(null),
                model);
        page.keepTyped(form, model);
        Map<String, String> problems = new LinkedHashMap<>();
        refusals.forEach(refusal -> problems.put(
                refusal.field() == null ? "papers" : refusal.field(),
                messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale)));
        model.addAttribute("problems", problems);
        return "meeting/show";
    }
}
