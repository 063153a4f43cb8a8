package org.bienban.app.issue.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.issue.annex.AnswerHouseholds;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseChanges;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Telling;
import org.bienban.app.issue.course.TellingByHand;
import org.bienban.app.issue.paper.AnsweringWhole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps people take with an issue, on its sheet. */
@Controller
@RequestMapping("/issues/{id}")
class CourseController {

    private final IssueSheetPage sheet;
    private final CourseSteps steps;
    private final Classifying classifying;
    private final AnsweringWhole answering;
    private final CourseChanges changes;
    private final TellingByHand telling;

    CourseController(
            IssueSheetPage sheet,
            CourseSteps steps,
            Classifying classifying,
            AnsweringWhole answering,
            CourseChanges changes,
            TellingByHand telling) {
        this.sheet = sheet;
        this.steps = steps;
        this.classifying = classifying;
        this.answering = answering;
        this.changes = changes;
        this.telling = telling;
    }

    @PostMapping("/register")
    ModelAndView register(
            @PathVariable UUID id, @ModelAttribute CourseForm form, Locale locale, RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.done.registered",
                locale,
                flash,
                actor -> steps.register(actor, id, CourseForm.text(form.note())));
    }

    @PostMapping("/classify")
    ModelAndView classify(
            @PathVariable UUID id, @ModelAttribute CourseForm form, Locale locale, RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.done.classified",
                locale,
                flash,
                actor -> classifying.classify(actor, id, form.way(CourseForm.text(form.way()))));
    }

    @PostMapping("/supplement")
    ModelAndView supplement(
            @PathVariable UUID id, @ModelAttribute CourseForm form, Locale locale, RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.done.supplemented",
                locale,
                flash,
                actor -> steps.supplement(actor, id, CourseForm.text(form.text())));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable UUID id,
            @ModelAttribute CourseForm form,
            @RequestParam(name = AnsweringWhole.FIELD, required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = AnswerHouseholds.FIELD, defaultValue = "") Set<UUID> households,
            Locale locale,
            RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.done.answered",
                locale,
                flash,
                actor -> answering.answer(actor, id, form.answer(), AttachedFiles.of(files), households));
    }

    @PostMapping("/progress")
    ModelAndView progress(
            @PathVariable UUID id, @ModelAttribute CourseForm form, Locale locale, RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.done.reported",
                locale,
                flash,
                actor -> steps.progress(actor, id, CourseForm.text(form.progress())));
    }

    @PostMapping("/recall")
    ModelAndView recall(
            @PathVariable UUID id, @ModelAttribute CourseForm form, Locale locale, RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.done.recalled",
                locale,
                flash,
                actor -> changes.recall(actor, id, CourseForm.text(form.recallReason())));
    }

    @PostMapping("/reassign")
    ModelAndView reassign(
            @PathVariable UUID id, @ModelAttribute CourseForm form, Locale locale, RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.done.reassigned",
                locale,
                flash,
                actor -> changes.reassign(
                        actor, id, CourseForm.id(form.person(), "person"), CourseForm.text(form.reassignReason())));
    }

    @PostMapping("/answers/{answer}/told")
    ModelAndView told(
            @PathVariable UUID id,
            @PathVariable UUID answer,
            @ModelAttribute CourseForm form,
            Locale locale,
            RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.done.told",
                locale,
                flash,
                actor -> telling.tell(
                        actor,
                        answer,
                        id,
                        CourseForm.id(form.minutes(), "minutes"),
                        CourseForm.choice(Telling.Outcome.class, CourseForm.text(form.outcome()), "outcome"),
                        CourseForm.text(form.said())));
    }
}
