package org.bienban.app.issue.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.issue.course.Reminding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminding whoever has an issue, on its sheet. */
@Controller
class ReminderController {

    private final IssueSheetPage sheet;
    private final Reminding reminding;

    ReminderController(IssueSheetPage sheet, Reminding reminding) {
        this.sheet = sheet;
        this.reminding = reminding;
    }

    @PostMapping("/issues/{id}/remind")
    ModelAndView remind(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String remindNote,
            Locale locale,
            RedirectAttributes flash) {
        return sheet.after(id, "issue.done.reminded", locale, flash, actor -> reminding.remind(actor, id, remindNote));
    }
}
