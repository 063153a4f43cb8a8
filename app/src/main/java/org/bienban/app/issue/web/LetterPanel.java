package org.bienban.app.issue.web;

import java.util.Collection;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.Letters;
import org.bienban.app.issue.wording.AnswerTemplate;
import org.bienban.app.issue.wording.OfferedTexts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays the letters of answers on the page, and for whoever is to answer the texts there are and how letters usually look. */
@Component
class LetterPanel {

    private final Letters letters;
    private final Answering answering;
    private final OfferedTexts texts;

    LetterPanel(Letters letters, Answering answering, OfferedTexts texts) {
        this.texts = texts;
        this.letters = letters;
        this.answering = answering;
    }

    void lay(ModelAndView page, Collection<GivenAnswer> answers) {
        Collection<UUID> ids = answers.stream().map(GivenAnswer::id).toList();
        page.addObject("letters", letters.of(ids));
    }

    void lay(ModelAndView page, Issue issue, Actor actor, IssueCourse course) {
        page.addObject(
                "texts",
                texts.of(actor, issue).stream()
                        .collect(Collectors.groupingBy(AnswerTemplate::owner, TreeMap::new, Collectors.toList())));
        page.addObject("usual", answering.usualLetter(actor, issue, course)).addObject("today", actor.on());
    }
}
