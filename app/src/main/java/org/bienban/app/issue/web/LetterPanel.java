package org.bienban.app.issue.web;

import java.util.Collection;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.Letters;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays the letters of answers on the page, and for whoever is to answer what their letter usually says. */
@Component
class LetterPanel {

    private final Letters letters;
    private final Answering answering;

    LetterPanel(Letters letters, Answering answering) {
        this.letters = letters;
        this.answering = answering;
    }

    void lay(ModelAndView page, Collection<GivenAnswer> answers) {
        Collection<UUID> ids = answers.stream().map(GivenAnswer::id).toList();
        page.addObject("letters", letters.of(ids));
    }

    void lay(ModelAndView page, Issue issue, Actor actor, IssueCourse course) {
        page.addObject("usual", answering.usualLetter(actor, issue, course)).addObject("today", actor.on());
    }
}
