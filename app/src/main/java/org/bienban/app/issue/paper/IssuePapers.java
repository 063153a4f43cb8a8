package org.bienban.app.issue.paper;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the papers of issues. Those of an issue are seen by whoever sees its sheet; those of an answer by every cell it
 * goes to, each from its own sheet, and so nothing else of the issue it was given to.
 */
@Service
@Transactional(readOnly = true)
public class IssuePapers {

    private final PaperTable table;
    private final Issues issues;
    private final Courses courses;
    private final PaperRights rights;

    IssuePapers(PaperTable table, Issues issues, Courses courses, PaperRights rights) {
        this.table = table;
        this.issues = issues;
        this.courses = courses;
        this.rights = rights;
    }

    /** Those of the issue itself, oldest first, also those withdrawn; the caller has seen to it that the person sees it. */
    public List<IssuePaper> of(Issue issue) {
        return table.of(issue.id());
    }

    /** Those of answers the person sees, by answer. */
    public Map<UUID, List<IssuePaper>> ofAnswers(Collection<UUID> answers) {
        return table.ofAnswers(answers).stream()
                .collect(Collectors.groupingBy(
                        paper -> Optional.ofNullable(paper.answerId()).orElseThrow()));
    }

    /**
     * The paper as it is opened from the sheet of an issue; not found if it is not to be seen there. What was withdrawn is
     * opened by those alone who may withdraw it.
     */
    public IssuePaper opened(Actor actor, UUID issueId, UUID paperId) {
        Issue issue = issues.visible(issueId, actor);
        return table.find(paperId)
                .filter(paper -> belongs(paper, issue))
                .filter(paper -> paper.isStanding() || rights.mayWithdraw(actor, issue, paper))
                .orElseThrow(() -> new NotFoundException("paper", paperId));
    }

    /** Words to find the issue by, whoever asks: for shadows of what is stored. */
    public List<String> words(UUID issueId) {
        return table.texts(issueId);
    }

    /** The standing papers on the sheet of the issue, its own and those of its answers, whoever asks. */
    public List<IssuePaper> standing(Issue issue) {
        List<UUID> answers =
                courses.answered(issue).keySet().stream().map(GivenAnswer::id).toList();
        return Stream.concat(table.of(issue.id()).stream(), table.ofAnswers(answers).stream())
                .filter(IssuePaper::isStanding)
                .toList();
    }

    /** Ids of all papers that ever stood on the sheet of the issue, whoever asks. */
    public List<UUID> everOn(UUID issueId) {
        return table.everOn(issueId);
    }

    /** What of a paper may be searched; the caller sees to it who finds it. */
    public String text(UUID paperId) {
        return table.text(paperId);
    }

    private boolean belongs(IssuePaper paper, Issue issue) {
        UUID answer = paper.answerId();
        return answer == null
                ? paper.issueId().equals(issue.id())
                : courses.answered(issue).keySet().stream()
                        .anyMatch(given -> given.id().equals(answer));
    }
}
