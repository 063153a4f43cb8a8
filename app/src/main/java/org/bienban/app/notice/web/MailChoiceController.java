package org.bienban.app.notice.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.notice.Delivery;
import org.bienban.app.notice.NoticeFamily;
import org.bienban.app.notice.mail.MailChoice;
import org.bienban.app.notice.mail.MailChoices;
import org.bienban.app.notice.mail.Outbox;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Choice;
import org.bienban.templates.page.Flash;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one's own mail goes, and which notices come by it when. */
@Controller
@RequestMapping("/profile/mail")
class MailChoiceController {

    private final CurrentActor current;
    private final MailChoices choices;
    private final Outbox outbox;
    private final MessageSource messages;

    MailChoiceController(CurrentActor current, MailChoices choices, Outbox outbox, MessageSource messages) {
        this.current = current;
        this.choices = choices;
        this.outbox = outbox;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(Locale locale) {
        return page(choices.of(current.require().personId()), locale);
    }

    @PostMapping
    ModelAndView keep(@RequestParam Map<String, String> typed, Locale locale, RedirectAttributes next) {
        MailChoice wanted = wanted(typed);
        try {
            choices.keep(current.require().personId(), wanted);
        } catch (RefusedException refused) {
            ModelAndView again = page(wanted, locale).addObject("problems", problems(refused, locale));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        next.addFlashAttribute("flash", Flash.ok(text("mail.choice.saved", locale)));
        return new ModelAndView("redirect:/profile/mail");
    }

    private ModelAndView page(MailChoice choice, Locale locale) {
        return new ModelAndView("notice/mail")
                .addObject("choice", choice)
                .addObject("families", List.of(NoticeFamily.values()))
                .addObject("deliveries", deliveries(locale))
                .addObject("sending", outbox.isSending());
    }

    private List<Choice> deliveries(Locale locale) {
        return Arrays.stream(Delivery.values())
                .map(delivery -> new Choice(delivery.name(), text("mail.delivery." + delivery, locale)))
                .toList();
    }

    private static MailChoice wanted(Map<String, String> typed) {
        Map<NoticeFamily, Delivery> chosen = new EnumMap<>(NoticeFamily.class);
        for (NoticeFamily family : NoticeFamily.values()) {
            Arrays.stream(Delivery.values())
                    .filter(delivery -> delivery.name().equals(typed.get(family.name())))
                    .forEach(delivery -> chosen.put(family, delivery));
        }
        return new MailChoice(typed.getOrDefault("address", ""), chosen);
    }

    private Map<String, String> problems(RefusedException refused, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.refusals().forEach(one -> problems.put(String.valueOf(one.field()), text(one.code(), locale)));
        return problems;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
