package org.bienban.app.issue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.AlikeIssues;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.PassageMatters;
import org.bienban.app.issue.SharedWords;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Like issues for programs: of an issue, and of a passage of minutes. */
@RestController
class AlikeApi {

    private final CurrentActor current;
    private final Issues issues;
    private final AlikeIssues alike;
    private final PassageMatters matters;
    private final Courses courses;

    AlikeApi(CurrentActor current, Issues issues, AlikeIssues alike, PassageMatters matters, Courses courses) {
        this.current = current;
        this.issues = issues;
        this.alike = alike;
        this.matters = matters;
        this.courses = courses;
    }

    /**
     * A like issue the caller may see.
     *
     * @param likeness from 0.25 to 1
     * @param statement in pieces, those marked that the other text has too
     * @param answer what was answered last, null if nothing was
     */
    record AlikeJson(
            UUID id,
            String code,
            String cell,
            LocalDate raisedOn,
            IssueState state,
            double likeness,
            List<SharedWords.Piece> statement,
            boolean sameProject,
            boolean sameMapSheet,
            @Nullable String answer) {}

    @GetMapping("/api/v1/issues/{id}/alike")
    List<AlikeJson> ofIssue(@PathVariable UUID id) {
        Actor actor = current.require();
        return json(alike.of(issues.visible(id, actor), actor));
    }

    @GetMapping("/api/v1/issues/like-passage")
    List<AlikeJson> ofPassage(@ModelAttribute PassageForm from) {
        return json(matters.of(current.require(), from.passage()).alike());
    }

    private List<AlikeJson> json(List<AlikeIssues.Alike> found) {
        return found.stream().map(this::json).toList();
    }

    private AlikeJson json(AlikeIssues.Alike one) {
        Issue issue = one.issue();
        return new AlikeJson(
                issue.id(),
                issue.code(),
                issue.originName(),
                issue.raisedOn(),
                issue.state(),
                one.likeness(),
                one.words(),
                one.sameProject(),
                one.sameMapSheet(),
                courses.answers(issue.id()).stream()
                        .findFirst()
                        .map(GivenAnswer::text)
                        .orElse(null));
    }
}
