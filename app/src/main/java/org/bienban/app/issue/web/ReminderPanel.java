package org.bienban.app.issue.web;

import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.Reminder;
import org.bienban.app.issue.course.Reminding;
import org.bienban.app.organisation.People;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays the last reminder, and whether another is possible, on the page of whoever waits for an issue. */
@Component
class ReminderPanel {

    private final Reminding reminding;
    private final People people;

    ReminderPanel(Reminding reminding, People people) {
        this.reminding = reminding;
        this.people = people;
    }

    void lay(ModelAndView page, Issue issue, Actor actor) {
        reminding
                .of(actor, issue)
                .ifPresent(reminder -> page.addObject("reminder", reminder).addObject("reminderBy", name(reminder)));
    }

    private String name(Reminder reminder) {
        UUID by = reminder.lastBy();
        return by == null ? "" : people.names(Set.of(by)).getOrDefault(by, "");
    }
}
