package org.bienban.app.notice.web;

import java.util.Map;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.notice.Delivery;
import org.bienban.app.notice.NoticeFamily;
import org.bienban.app.notice.mail.MailChoice;
import org.bienban.app.notice.mail.MailChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own choice about mail over REST. */
@RestController
@RequestMapping("/api/v1/profile/mail")
class MailChoiceApi {

    private final CurrentActor current;
    private final MailChoices choices;

    MailChoiceApi(CurrentActor current, MailChoices choices) {
        this.current = current;
        this.choices = choices;
    }

    @GetMapping
    MailChoice show() {
        return choices.of(current.require().personId());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestBody Wanted wanted) {
        Map<NoticeFamily, Delivery> deliveries = wanted.deliveries();
        choices.keep(
                current.require().personId(),
                new MailChoice(wanted.address(), deliveries == null ? Map.of() : deliveries));
    }

    /** The choice; a family left out comes as usual. */
    record Wanted(String address, @Nullable Map<NoticeFamily, Delivery> deliveries) {}
}
