package org.bienban.app.issue.web;

import java.util.List;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.annex.Annex;
import org.bienban.app.issue.annex.AnnexRights;
import org.bienban.app.issue.annex.Annexes;
import org.bienban.app.issue.course.CourseRights;
import org.bienban.app.issue.course.Courses;
import org.bienban.workflows.IssueProgress.Phase;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays how far the annex of an issue has come on the page of its sheet: the numbers for every reader, the names for who
 * may see them and only where they are needed, while a part is answered or about to be.
 */
@Component
class HouseholdsPanel {

    private final Annexes annexes;
    private final AnnexRights rights;
    private final Courses courses;
    private final CourseRights courseRights;

    HouseholdsPanel(Annexes annexes, AnnexRights rights, Courses courses, CourseRights courseRights) {
        this.annexes = annexes;
        this.rights = rights;
        this.courses = courses;
        this.courseRights = courseRights;
    }

    void lay(ModelAndView page, Issue issue, Actor actor) {
        Annexes.Count count = annexes.count(issue);
        page.addObject("annexCount", count)
                .addObject("maySeeAnnex", rights.maySee(actor, issue))
                .addObject("mayKeepAnnex", rights.mayKeep(actor, issue));
        boolean isPartly = count.answered() > 0 && count.answered() < count.listed();
        boolean isToAnswer = mayAnswer(issue, actor);
        if (isPartly || isToAnswer) {
            page.addObject(
                    "householdsLeft",
                    annexes.shown(actor, issue).map(Annex::remaining).orElse(List.of()));
        }
    }

    private boolean mayAnswer(Issue issue, Actor actor) {
        return courses.find(issue.id())
                .filter(course -> course.phase() == Phase.ANSWER && courseRights.hasTurn(actor, course))
                .isPresent();
    }
}
