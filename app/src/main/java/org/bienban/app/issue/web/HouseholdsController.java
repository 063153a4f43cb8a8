package org.bienban.app.issue.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.issue.annex.AnnexKeeping;
import org.bienban.app.issue.annex.HouseholdLines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The households an issue touches, by name: read, entered one by one or as a table, taken off the list. */
@Controller
@RequestMapping("/issues/{id}/households")
class HouseholdsController {

    private final HouseholdsPage page;
    private final AnnexKeeping keeping;

    HouseholdsController(HouseholdsPage page, AnnexKeeping keeping) {
        this.page = page;
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page.of(id, Map.of());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @ModelAttribute HouseholdForm form,
            @RequestParam Map<String, String> typed,
            Locale locale,
            RedirectAttributes flash) {
        return page.after(id, "issue.annex.done.added", typed, locale, flash, actor -> {
            keeping.requireKeeping(actor, id);
            keeping.add(actor, id, List.of(form.household()), "head");
        });
    }

    /** What a file held comes back as text where a line of it is wrong, so that it can be put right on the page. */
    @PostMapping("/lines")
    ModelAndView addLines(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(name = "linesFile", required = false) @Nullable MultipartFile file,
            Locale locale,
            RedirectAttributes flash) {
        Map<String, String> typed = new HashMap<>(Map.of(HouseholdLines.FIELD, lines));
        return page.after(id, "issue.annex.done.added", typed, locale, flash, actor -> {
            keeping.requireKeeping(actor, id);
            String text = HandedInLines.of(file, lines);
            typed.put(HouseholdLines.FIELD, text);
            keeping.add(actor, id, HouseholdLines.read(text), HouseholdLines.FIELD);
        });
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String household,
            @RequestParam(defaultValue = "") String withdrawReason,
            @RequestParam Map<String, String> typed,
            Locale locale,
            RedirectAttributes flash) {
        return page.after(id, "issue.annex.done.withdrawn", typed, locale, flash, actor -> {
            keeping.requireKeeping(actor, id);
            keeping.withdraw(actor, id, CourseForm.id(household, "household"), withdrawReason);
        });
    }

    @PostMapping("/count")
    ModelAndView takeCount(@PathVariable UUID id, Locale locale, RedirectAttributes flash) {
        return page.after(
                id, "issue.annex.done.counted", Map.of(), locale, flash, actor -> keeping.takeCount(actor, id));
    }
}
