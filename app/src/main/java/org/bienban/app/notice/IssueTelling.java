package org.bienban.app.notice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueDone;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.CoursePeople;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.Telling;
import org.bienban.app.organisation.Post;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.IssueHandedUp;
import org.bienban.workflows.IssueNotices;
import org.bienban.workflows.IssueTaskOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what happens to issues, in the transaction in which it happens: the receiving unit at each hop. */
@Component
class IssueTelling implements IssueNotices {

    private final Notices notices;
    private final Issues issues;
    private final Courses courses;
    private final CoursePeople people;
    private final CellLeaders leaders;

    IssueTelling(Notices notices, Issues issues, Courses courses, CoursePeople people, CellLeaders leaders) {
        this.notices = notices;
        this.issues = issues;
        this.courses = courses;
        this.people = people;
        this.leaders = leaders;
    }

    @EventListener
    void on(IssueTaskOpened opened) {
        Set<UUID> asked = new LinkedHashSet<>();
        opened.groups().stream()
                .filter(CandidateGroup::turn)
                .forEach(group -> asked.addAll(ids(people.inGroup(group.id()))));
        tell(asked, NoticeKind.ISSUE_WAITS, opened.taskId(), issues.get(opened.issueId()));
    }

    @Override
    public void remind(UUID taskId, UUID issueId) {
        tell(turnOf(issueId), NoticeKind.ISSUE_REMINDER, taskId, issues.get(issueId));
    }

    @Override
    public void overdue(UUID taskId, UUID issueId) {
        Set<UUID> told = new LinkedHashSet<>(turnOf(issueId));
        courses.find(issueId)
                .ifPresent(course -> told.addAll(ids(people.inGroup(CandidateGroup.leadersOf(course.holderId())))));
        tell(told, NoticeKind.ISSUE_OVERDUE, taskId, issues.get(issueId));
    }

    @Override
    public void handedUp(IssueHandedUp move) {
        Issue issue = issues.get(move.issueId());
        Set<UUID> told = new LinkedHashSet<>(leaders.of(issue.originId()));
        told.addAll(ids(people.inGroup(CandidateGroup.officeOf(move.fromUnitId()))));
        tell(told, NoticeKind.ISSUE_HANDED_UP, Tidings.subject(move.issueId(), move.at()), issue);
    }

    @Override
    public void roadmapDue(UUID issueId) {
        courses.find(issueId)
                .ifPresent(course -> tell(
                        ids(people.inGroup(CandidateGroup.officeOf(course.holderId()))),
                        NoticeKind.ISSUE_PLAN_DUE,
                        Tidings.subject(issueId, "plan", course.since()),
                        issues.get(issueId)));
    }

    @EventListener
    void on(IssueDone done) {
        switch (done.kind()) {
            case ANSWERED, ANSWERED_IN_PART, PLANNED, EXPLAINED -> answered(done);
            case REOPENED ->
                courses.find(done.issueId())
                        .ifPresent(course -> tell(
                                ids(people.inGroup(CandidateGroup.officeOf(course.holderId()))),
                                NoticeKind.ISSUE_REOPENED,
                                Tidings.subject(done.issueId(), "reopened", done.at()),
                                issues.get(done.issueId())));
            case PROGRESS ->
                tell(
                        leaders.of(done.cellId()),
                        NoticeKind.ISSUE_PROGRESS,
                        Tidings.subject(done.issueId(), "progress", done.at()),
                        issues.get(done.issueId()));
            case REMINDED ->
                tell(
                        without(done.by(), turnOf(done.issueId())),
                        NoticeKind.ISSUE_REMINDED,
                        Tidings.subject(done.issueId(), "reminded", done.at()),
                        issues.get(done.issueId()));
            case CLOSED ->
                tell(
                        leaders.of(done.cellId()),
                        NoticeKind.ISSUE_CLOSED,
                        Tidings.subject(done.issueId(), "closed", done.at()),
                        issues.get(done.issueId()));
            default -> {}
        }
    }

    /**
     * Every cell is told of its own issue, which it may see; the answered one may be another cell's. There may be
     * hundreds: all in a few statements.
     */
    private void answered(IssueDone done) {
        List<Telling> waiting = courses.answered(issues.get(done.issueId())).values().stream()
                .flatMap(List::stream)
                .filter(Telling::isWaiting)
                .toList();
        Map<UUID, Issue> parts =
                issues.get(waiting.stream().map(Telling::partId).toList());
        Map<UUID, Set<UUID>> answering =
                leaders.of(waiting.stream().map(Telling::cellId).toList());
        notices.tell(waiting.stream()
                .filter(telling -> parts.containsKey(telling.partId()))
                .map(telling -> Tidings.of(
                        answering.getOrDefault(telling.cellId(), Set.of()),
                        NoticeKind.ISSUE_ANSWERED,
                        Tidings.subject(telling.answerId(), telling.partId()),
                        Objects.requireNonNull(parts.get(telling.partId()))))
                .toList());
    }

    private Set<UUID> turnOf(UUID issueId) {
        return courses.find(issueId)
                .map(course ->
                        course.assigneeId() == null ? people.asked(course).keySet() : Set.of(course.assigneeId()))
                .orElse(Set.of());
    }

    private static Set<UUID> without(@Nullable UUID person, Set<UUID> people) {
        Set<UUID> others = new LinkedHashSet<>(people);
        others.removeIf(one -> one.equals(person));
        return others;
    }

    private void tell(Collection<UUID> told, NoticeKind kind, UUID subject, Issue issue) {
        notices.tell(List.of(Tidings.of(told, kind, subject, issue)));
    }

    private static Set<UUID> ids(Collection<Post> held) {
        Set<UUID> found = new LinkedHashSet<>();
        held.forEach(post -> found.add(post.personId()));
        return found;
    }
}
