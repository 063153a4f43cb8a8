package org.bienban.app.issue.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.wording.AnswerTemplate;
import org.bienban.app.issue.wording.OfferedTexts;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Fills the form of an answer with a text chosen, and gives it back with everything that was typed. Nothing is kept; it
 * is sent as a form all the same, because an answer is too long for an address and has no place in its records.
 */
@Controller
class FillController {

    private final CurrentActor current;
    private final Issues issues;
    private final Courses courses;
    private final OfferedTexts texts;
    private final IssueSheetPage sheet;

    FillController(CurrentActor current, Issues issues, Courses courses, OfferedTexts texts, IssueSheetPage sheet) {
        this.current = current;
        this.issues = issues;
        this.courses = courses;
        this.texts = texts;
        this.sheet = sheet;
    }

    /** With a text that was kept; with none chosen the form comes back as it was. */
    @PostMapping("/issues/{id}/answer/fill")
    ModelAndView fill(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String template,
            @RequestParam(defaultValue = "") String text,
            Locale locale) {
        Actor actor = current.require();
        Issue issue = issues.visible(id, actor);
        if (template.isBlank()) {
            return sheet.filled(id, Map.of(), locale);
        }
        IssueCourse course = courses.find(id).orElseThrow(() -> new NotFoundException("way of issue", id));
        AnswerTemplate chosen = texts.filled(actor, issue, course, CourseForm.id(template, "template"));
        Map<String, String> filled = new LinkedHashMap<>(Map.of("text", below(text, chosen.text())));
        GivenAnswer.Kind kind = chosen.kind();
        if (kind != null) {
            filled.put("kind", kind.name());
        }
        return sheet.filled(id, filled, locale);
    }

    /** With what was answered to an issue like it. */
    @PostMapping("/issues/{id}/answer/take")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam UUID from,
            @RequestParam(defaultValue = "") String text,
            Locale locale) {
        Actor actor = current.require();
        issues.visible(id, actor);
        String earlier = courses.answer(from)
                .filter(answer -> issues.mayRead(answer.issueId(), actor))
                .map(GivenAnswer::text)
                .orElseThrow(() -> new NotFoundException("answer", from));
        return sheet.filled(id, Map.of("text", below(text, earlier)), locale);
    }

    /** What was typed stays above. */
    private static String below(String typed, String text) {
        String above = typed.replace("\r\n", "\n").strip();
        if (above.isEmpty()) {
            return text;
        }
        return above.contains(text) ? above : above + "\n\n" + text;
    }
}
