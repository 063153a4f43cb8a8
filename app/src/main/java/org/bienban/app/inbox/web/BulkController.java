package org.bienban.app.inbox.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.BulkDeed;
import org.bienban.app.inbox.BulkResult;
import org.bienban.app.inbox.BulkTasks;
import org.bienban.app.inbox.BulkWish;
import org.bienban.app.inbox.DueWish;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One deed on the ticked tasks. The list shows what became of each: it has its address, so that a reload shows it again
 * and does nothing again.
 */
@Controller
class BulkController {

    private final CurrentActor current;
    private final BulkTasks bulk;
    private final MessageSource messages;

    BulkController(CurrentActor current, BulkTasks bulk, MessageSource messages) {
        this.current = current;
        this.bulk = bulk;
        this.messages = messages;
    }

    /** What the form sends. A day that was picked goes before the number of days offered. */
    record Form(
            UUID key,
            BulkDeed deed,
            @Nullable List<String> task,
            @Nullable String to,
            @Nullable String note,
            @Nullable String due,
            @Nullable String day) {

        BulkWish wish() {
            String wanted = day == null || day.isBlank() ? due : day;
            return new BulkWish(
                    key,
                    deed,
                    task == null
                            ? List.of()
                            : task.stream()
                                    .flatMap(text -> Ids.of(text).stream())
                                    .toList(),
                    to == null ? null : Ids.of(to).orElse(null),
                    note == null ? "" : note,
                    DueWish.parse(wanted == null ? "" : wanted).orElse(null));
        }
    }

    @PostMapping("/tasks/bulk")
    String run(Form form, @RequestParam(defaultValue = "") String back, RedirectAttributes flash) {
        try {
            return showing(back, bulk.run(current.require(), form.wish()));
        } catch (RefusedException e) {
            flash.addFlashAttribute("flash", Flash.late(text(e.refusals().getFirst())));
            return "redirect:" + BackAddress.within(back);
        }
    }

    @PostMapping("/tasks/bulk/{id}/undo")
    String undo(@PathVariable UUID id, @RequestParam(defaultValue = "") String back, RedirectAttributes flash) {
        try {
            return showing(back, bulk.undo(current.require(), id));
        } catch (ConflictException e) {
            flash.addFlashAttribute("flash", Flash.warn(text(e.reason())));
            return "redirect:" + BackAddress.within(back);
        }
    }

    private static String showing(String back, BulkResult result) {
        return "redirect:"
                + UriComponentsBuilder.fromUriString(BackAddress.within(back))
                        .replaceQueryParam("done", result.id())
                        .build(true)
                        .toUriString();
    }

    private String text(Refusal reason) {
        return messages.getMessage(reason.code(), reason.arguments().toArray(), LocaleContextHolder.getLocale());
    }
}
