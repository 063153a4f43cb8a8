package org.bienban.app.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.Permissions;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.RollCallChange;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Choice;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a meeting and calling the roll. */
@Controller
class MeetingController {

    private final Meetings meetings;
    private final MyCells cells;
    private final Permissions permissions;
    private final RollCallPage rollCallPage;
    private final MessageSource messages;
    private final CurrentActor current;
    private final Clock clock;

    MeetingController(
            Meetings meetings,
            MyCells cells,
            Permissions permissions,
            RollCallPage rollCallPage,
            MessageSource messages,
            CurrentActor current,
            Clock clock) {
        this.meetings = meetings;
        this.cells = cells;
        this.permissions = permissions;
        this.rollCallPage = rollCallPage;
        this.messages = messages;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/meetings/new")
    String form(
            @RequestParam(required = false) @Nullable UUID cell,
            @RequestParam(required = false) @Nullable YearMonth month,
            Model model,
            Locale locale) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = month == null || month.equals(YearMonth.from(today)) ? today : month.atDay(5);
        return form(
                new OpenForm(cell == null ? new UUID(0, 0) : cell, MeetingKind.REGULAR, month, day, null, null),
                model,
                locale);
    }

    @PostMapping("/meetings")
    String open(OpenForm form, Model model, Locale locale, HttpServletResponse response) {
        try {
            return "redirect:/meetings/"
                    + meetings.open(form.wish(), current.require()).id();
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", problems(refused.refusals(), locale));
            return form(form, model, locale);
        }
    }

    @GetMapping("/meetings/{id}")
    String show(@PathVariable UUID id, Model model) {
        Actor actor = current.require();
        Meeting meeting = meetings.get(id);
        cells.requireVisible(meeting, actor);
        rollCallPage.show(
                actor,
                meeting,
                meetings.rollCall(id),
                meetings.rollCallTaking(id).orElse(null),
                model);
        return "meeting/show";
    }

    @PostMapping("/meetings/{id}/roll-call")
    String record(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        RollCallChange change = RollCallForm.change(request.getParameterMap());
        try {
            meetings.recordRollCall(id, change, current.require());
        } catch (RefusedException refused) {
            return again(id, change, refused.refusals(), HttpStatus.UNPROCESSABLE_CONTENT, response, model, locale);
        } catch (ConflictException changed) {
            return again(id, change, List.of(changed.reason()), HttpStatus.CONFLICT, response, model, locale);
        }
        flash.addFlashAttribute("flash", Flash.ok(messages.getMessage("meeting.flash.rollSaved", null, locale)));
        return "redirect:/meetings/" + id;
    }

    private String again(
            UUID id,
            RollCallChange typed,
            List<Refusal> refusals,
            HttpStatus status,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        response.setStatus(status.value());
        show(id, model);
        rollCallPage.keepTyped(typed, model);
        model.addAttribute("problems", problems(refusals, locale));
        return "meeting/show";
    }

    private String form(OpenForm form, Model model, Locale locale) {
        Actor actor = current.require();
        model.addAttribute("form", form);
        model.addAttribute(
                "cells",
                cells.of(actor, form.heldOn()).stream()
                        .filter(cell -> permissions.mayDraft(actor, cell.id()))
                        .map(cell -> new Choice(cell.id().toString(), cell.name()))
                        .toList());
        model.addAttribute(
                "kinds",
                Stream.of(MeetingKind.values())
                        .map(kind -> new Choice(
                                kind.name(), messages.getMessage("meeting.kind." + kind.name(), null, locale)))
                        .toList());
        return "meeting/open";
    }

    private Map<String, String> problems(List<Refusal> refusals, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            String field = refusal.field() == null ? "roll" : refusal.field();
            problems.put(
                    field,
                    messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale));
        }
        return problems;
    }
}
