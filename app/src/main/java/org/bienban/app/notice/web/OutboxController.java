package org.bienban.app.notice.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.notice.mail.Mail;
import org.bienban.app.notice.mail.MailState;
import org.bienban.app.notice.mail.Outbox;
import org.bienban.app.organisation.People;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox, for administrators: what goes to whom, and what became of it. */
@Controller
@RequestMapping("/admin/outbox")
class OutboxController {

    private static final String PAGE = "/admin/outbox";

    private final CurrentActor current;
    private final Outbox outbox;
    private final People people;
    private final MessageSource messages;

    OutboxController(CurrentActor current, Outbox outbox, People people, MessageSource messages) {
        this.current = current;
        this.outbox = outbox;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String after, Model model) {
        current.requireAdministrator("see the outbox");
        MailState chosen = chosen(state);
        Outbox.Page page = outbox.page(chosen, id(after));
        Map<UUID, String> names =
                people.names(page.mails().stream().map(Mail::personId).toList());
        model.addAttribute(
                "rows",
                page.mails().stream()
                        .map(mail -> new OutboxRow(mail, names.getOrDefault(mail.personId(), "")))
                        .toList());
        model.addAttribute("chosen", chosen);
        model.addAttribute("states", List.of(MailState.values()));
        model.addAttribute("counts", outbox.counts());
        model.addAttribute("sending", outbox.isSending());
        String first = chosen == null ? PAGE : PAGE + "?state=" + chosen;
        model.addAttribute(
                "nextHref", page.next() == null ? null : first + (chosen == null ? "?" : "&") + "after=" + page.next());
        model.addAttribute("firstHref", after.isEmpty() ? null : first);
        return "notice/outbox";
    }

    @GetMapping("/{mailId}")
    String show(@PathVariable UUID mailId, Model model) {
        current.requireAdministrator("see the outbox");
        Mail mail = outbox.get(mailId);
        model.addAttribute(
                "row",
                new OutboxRow(mail, people.names(List.of(mail.personId())).getOrDefault(mail.personId(), "")));
        model.addAttribute("sending", outbox.isSending());
        return "notice/outbox-mail";
    }

    @PostMapping("/{mailId}/send")
    String sendAgain(@PathVariable UUID mailId, Locale locale, RedirectAttributes next) {
        current.requireAdministrator("send mail");
        outbox.sendAgain(mailId);
        next.addFlashAttribute("flash", Flash.ok(messages.getMessage("mail.outbox.again.done", null, locale)));
        return "redirect:" + PAGE + "/" + mailId;
    }

    private static @Nullable MailState chosen(String typed) {
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String typed) {
        try {
            return Optional.of(typed)
                    .filter(text -> !text.isEmpty())
                    .map(UUID::fromString)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
