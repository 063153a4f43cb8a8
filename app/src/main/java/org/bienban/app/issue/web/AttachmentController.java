package org.bienban.app.issue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.issue.paper.PaperFiling;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers of an issue, on its sheet: attached and taken back. */
@Controller
@RequestMapping("/issues/{id}/attachments")
class AttachmentController {

    private final IssueSheetPage sheet;
    private final PaperFiling filing;
    private final MessageSource messages;

    AttachmentController(IssueSheetPage sheet, PaperFiling filing, MessageSource messages) {
        this.sheet = sheet;
        this.filing = filing;
        this.messages = messages;
    }

    @PostMapping
    ModelAndView attach(
            @PathVariable UUID id,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String caption,
            Locale locale,
            RedirectAttributes flash) {
        List<String> known = new ArrayList<>();
        ModelAndView page = sheet.after(
                id,
                "issue.paper.done.attached",
                locale,
                flash,
                actor -> known.addAll(filing.attach(actor, id, AttachedFiles.of(files), caption)
                        .known()));
        if (!known.isEmpty()) {
            Object[] names = {String.join(", ", known)};
            flash.addFlashAttribute("flash", Flash.warn(messages.getMessage("issue.paper.done.known", names, locale)));
        }
        return page;
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String withdrawReason,
            Locale locale,
            RedirectAttributes flash) {
        return sheet.after(
                id,
                "issue.paper.done.withdrawn",
                locale,
                flash,
                actor -> filing.withdraw(actor, id, CourseForm.id(paper, "paper"), withdrawReason));
    }
}
