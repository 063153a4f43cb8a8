package org.bienban.app.inbox.web;

import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.FailedSteps;
import org.bienban.app.inbox.InboxRebuild;
import org.bienban.templates.page.Flash;
import org.bienban.workflows.Incidents;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of processes that kept failing, for administrators. Shows which step, never what the minutes say. */
@Controller
@RequestMapping("/admin/incidents")
class IncidentsController {

    private static final int SHOWN = 100;

    private final CurrentActor current;
    private final Incidents incidents;
    private final FailedSteps steps;
    private final InboxRebuild rebuild;
    private final MessageSource messages;

    IncidentsController(
            CurrentActor current,
            Incidents incidents,
            FailedSteps steps,
            InboxRebuild rebuild,
            MessageSource messages) {
        this.current = current;
        this.incidents = incidents;
        this.steps = steps;
        this.rebuild = rebuild;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        current.requireAdministrator("see incidents");
        model.addAttribute("incidents", incidents.open(SHOWN));
        model.addAttribute("total", incidents.count());
        return "inbox/incidents";
    }

    @PostMapping("/{incidentId}/retry")
    String retry(@PathVariable UUID incidentId, RedirectAttributes flash) {
        current.requireAdministrator("see incidents");
        boolean retried = steps.retry(incidentId);
        flash.addFlashAttribute(
                "flash",
                retried ? Flash.ok(text("inbox.incidents.retried")) : Flash.info(text("inbox.incidents.gone")));
        return "redirect:/admin/incidents";
    }

    @PostMapping("/rebuild-task-list")
    String rebuildTaskList(RedirectAttributes flash) {
        current.requireAdministrator("see incidents");
        flash.addFlashAttribute("flash", Flash.ok(text("inbox.incidents.rebuilt", rebuild.rebuild())));
        return "redirect:/admin/incidents";
    }

    private String text(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }
}
