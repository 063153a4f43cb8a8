package org.bienban.app.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bienban.workflows.Incidents;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to every page of the administration. */
@Controller
class AdminController {

    private final MessageSource messages;
    private final Incidents incidents;

    AdminController(MessageSource messages, Incidents incidents) {
        this.messages = messages;
        this.incidents = incidents;
    }

    @GetMapping("/admin")
    String show(Locale locale, Model model) {
        List<Entry> entries = Stream.of(
                        entry("/admin/accounts", "accounts", locale),
                        entry("/admin/incidents", "incidents", locale).with(incidents.count()),
                        entry("/admin/models", "models", locale),
                        entry("/admin/outbox", "outbox", locale),
                        entry("/admin/search", "search", locale),
                        entry("/audit", "audit.title", "audit.lead.admin", locale),
                        entry("/swagger-ui.html", "api", locale))
                .toList();
        model.addAttribute("entries", entries);
        return "site/admin";
    }

    private Entry entry(String href, String key, Locale locale) {
        return entry(href, "site.admin." + key, "site.admin." + key + ".lead", locale);
    }

    private Entry entry(String href, String title, String lead, Locale locale) {
        return new Entry(href, messages.getMessage(title, null, locale), messages.getMessage(lead, null, locale), 0);
    }

    /**
     * One page of the administration.
     *
     * @param waiting how much waits there for an administrator
     */
    record Entry(String href, String title, String lead, long waiting) {

        Entry with(long count) {
            return new Entry(href, title, lead, count);
        }
    }
}
