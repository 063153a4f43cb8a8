package org.bienban.app.notice.web;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.notice.NoticePage;
import org.bienban.app.notice.Notices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own notices over REST. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticesApi {

    private final CurrentActor current;
    private final Notices notices;

    NoticesApi(CurrentActor current, Notices notices) {
        this.current = current;
        this.notices = notices;
    }

    @GetMapping
    NoticePage list(@RequestParam(defaultValue = "") String after) {
        return notices.page(current.require(), after);
    }

    @GetMapping("/unread")
    Map<String, Integer> unread() {
        return Map.of("unread", notices.unread(current.require()));
    }

    /** Marks one as read and says which page it is about. */
    @PostMapping("/{noticeId}/read")
    Map<String, String> read(@PathVariable UUID noticeId) {
        return Map.of("about", notices.open(current.require(), noticeId));
    }

    @PostMapping("/read")
    Map<String, Integer> readAll() {
        notices.readAll(current.require());
        return unread();
    }
}
