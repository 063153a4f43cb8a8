package org.bienban.app.notice.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.notice.NoticePage;
import org.bienban.app.notice.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The notices of the person signed in. */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private final CurrentActor current;
    private final Notices notices;
    private final NoticeTexts texts;

    NoticesController(CurrentActor current, Notices notices, NoticeTexts texts) {
        this.current = current;
        this.notices = notices;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String after, Model model, Locale locale) {
        Actor actor = current.require();
        NoticePage page = notices.page(actor, after);
        model.addAttribute("notices", texts.rows(page.notices(), locale));
        model.addAttribute("nextHref", page.next() == null ? null : "/notices?after=" + page.next());
        model.addAttribute("firstHref", after.isEmpty() ? null : "/notices");
        return "notice/list";
    }

    @PostMapping("/{noticeId}")
    String open(@PathVariable UUID noticeId) {
        return "redirect:" + notices.open(current.require(), noticeId);
    }

    @PostMapping("/read")
    String readAll() {
        notices.readAll(current.require());
        return "redirect:/notices";
    }
}
