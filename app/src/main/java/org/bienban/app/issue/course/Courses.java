package org.bienban.app.issue.course;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.issue.Issue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads where issues stand and what was answered. The caller has seen to it that the person may see the issue. */
@Service
@Transactional(readOnly = true)
public class Courses {

    private final CourseTable courses;
    private final AnswerTable answers;
    private final TellingTable tellings;
    private final Permissions permissions;
    private final Clock clock;

    Courses(CourseTable courses, AnswerTable answers, TellingTable tellings, Permissions permissions, Clock clock) {
        this.courses = courses;
        this.answers = answers;
        this.tellings = tellings;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Where the issue stands, empty if its way never began. */
    public Optional<IssueCourse> find(UUID issueId) {
        return courses.find(issueId);
    }

    /** Where it stands, or the issue it is followed in. */
    public Optional<IssueCourse> of(Issue issue) {
        UUID followed = issue.mergedInto();
        return courses.find(followed == null ? issue.id() : followed);
    }

    /** Where these issues stand, those on no way left out. */
    public Map<UUID, IssueCourse> of(Collection<UUID> issues) {
        return courses.of(issues);
    }

    /** Whether the issue was answered, in part at least, since it last began its way up. */
    public boolean isAnswered(UUID issueId) {
        return answers.isAnswered(issueId);
    }

    /** What was answered to the issue, newest first. */
    public List<GivenAnswer> answers(UUID issueId) {
        return answers.of(issueId);
    }

    /** An answer, whoever asks: the caller sees to it that the person may see its issue. */
    public Optional<GivenAnswer> answer(UUID id) {
        return answers.find(id);
    }

    /**
     * What was answered to the issue or the one it is followed in, newest first, with the tellings of each: those of
     * every cell to whoever follows the whole matter, the cell's own to the cell.
     */
    public Map<GivenAnswer, List<Telling>> answered(Issue issue) {
        UUID followed = issue.mergedInto();
        List<GivenAnswer> given = answers.of(followed == null ? issue.id() : followed);
        Map<UUID, List<Telling>> told = tellings
                .of(given.stream().map(GivenAnswer::id).toList())
                .stream()
                .filter(telling -> followed == null || telling.partId().equals(issue.id()))
                .collect(Collectors.groupingBy(Telling::answerId));
        Map<GivenAnswer, List<Telling>> both = new LinkedHashMap<>();
        given.stream()
                .filter(answer -> followed == null || told.containsKey(answer.id()))
                .forEach(answer -> both.put(answer, told.getOrDefault(answer.id(), List.of())));
        return both;
    }

    /** How many answers nobody has opened yet of the cells the person writes for. */
    public int unopened(Actor actor) {
        List<UUID> cells = actor.memberCells().stream()
                .filter(cell -> permissions.mayDraft(actor, cell))
                .toList();
        return cells.isEmpty() ? 0 : tellings.unopened(cells);
    }

    /** Somebody of the cell opened the sheet: what waits to be told there is no longer unread. */
    @Transactional
    public void opened(Actor actor, Issue issue, Collection<Telling> shown) {
        Set<UUID> cells = shown.stream()
                .filter(telling -> telling.isWaiting() && telling.seenAt() == null)
                .map(Telling::cellId)
                .filter(cell -> permissions.mayDraft(actor, cell))
                .collect(Collectors.toSet());
        if (!cells.isEmpty()) {
            tellings.seen(issue.id(), cells, actor.personId(), clock.instant());
        }
    }
}
