package org.bienban.app.issue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.paper.IssuePaper;
import org.bienban.app.issue.paper.IssuePapers;
import org.bienban.app.issue.paper.PaperRights;
import org.bienban.app.organisation.People;
import org.bienban.templates.page.Choice;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays the papers of an issue and of its answers on the page of its sheet. */
@Component
class AttachmentPanel {

    private final IssuePapers papers;
    private final PaperRights rights;
    private final Courses courses;
    private final People people;

    AttachmentPanel(IssuePapers papers, PaperRights rights, Courses courses, People people) {
        this.papers = papers;
        this.rights = rights;
        this.courses = courses;
        this.people = people;
    }

    void lay(ModelAndView page, Issue issue, Actor actor) {
        List<UUID> answers =
                courses.answered(issue).keySet().stream().map(GivenAnswer::id).toList();
        List<IssuePaper> own = papers.of(issue);
        Map<UUID, List<IssuePaper>> answered = papers.ofAnswers(answers);
        List<IssuePaper> all = new ArrayList<>(own);
        answered.values().forEach(all::addAll);
        List<IssuePaper> withdrawable = all.stream()
                .filter(IssuePaper::isStanding)
                .filter(paper -> rights.mayWithdraw(actor, issue, paper))
                .toList();
        page.addObject("attached", own)
                .addObject("answerPapers", answered)
                .addObject("attachedBy", people.names(who(all)))
                .addObject("mayAttach", rights.mayAttach(actor, issue))
                .addObject(
                        "mayOpen",
                        all.stream()
                                .filter(paper -> paper.isStanding() || rights.mayWithdraw(actor, issue, paper))
                                .map(IssuePaper::id)
                                .toList())
                .addObject(
                        "withdrawable",
                        withdrawable.stream()
                                .map(paper -> new Choice(paper.id().toString(), paper.fileName()))
                                .toList());
    }

    private static List<UUID> who(List<IssuePaper> papers) {
        return papers.stream()
                .flatMap(paper -> Stream.concat(
                        Stream.of(paper.personId()),
                        Stream.concat(
                                Stream.ofNullable(paper.onBehalfOf()),
                                Stream.ofNullable(paper.withdrawal()).map(IssuePaper.Withdrawal::personId))))
                .distinct()
                .toList();
    }
}
