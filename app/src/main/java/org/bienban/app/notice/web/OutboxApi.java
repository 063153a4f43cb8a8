package org.bienban.app.notice.web;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.notice.mail.Mail;
import org.bienban.app.notice.mail.MailState;
import org.bienban.app.notice.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outbox over REST, for administrators. */
@RestController
@RequestMapping("/api/v1/admin/outbox")
class OutboxApi {

    private final CurrentActor current;
    private final Outbox outbox;

    OutboxApi(CurrentActor current, Outbox outbox) {
        this.current = current;
        this.outbox = outbox;
    }

    @GetMapping
    Outbox.Page list(@RequestParam @Nullable MailState state, @RequestParam @Nullable UUID after) {
        current.requireAdministrator("see the outbox");
        return outbox.page(state, after);
    }

    @GetMapping("/{mailId}")
    Mail show(@PathVariable UUID mailId) {
        current.requireAdministrator("see the outbox");
        return outbox.get(mailId);
    }

    /** Lets a mail that was given up or kept be sent. */
    @PostMapping("/{mailId}/send")
    Map<String, MailState> sendAgain(@PathVariable UUID mailId) {
        current.requireAdministrator("send mail");
        outbox.sendAgain(mailId);
        return Map.of("state", outbox.get(mailId).state());
    }
}
