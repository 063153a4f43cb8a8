package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueGroups;
import org.bienban.app.issue.IssueInHand;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.Issues;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Unit;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.rules.WorkingCalendar;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueRoute;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for an issue reminds who has it: the cell that raised it and the offices it has passed. Once in some working
 * days whoever does it, so that the holder of many issues is not drowned.
 */
@Service
public class Reminding {

    /** Working days between two reminders of one issue. */
    public static final int EVERY = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Issues issues;
    private final CourseTable courses;
    private final IssueGroups groups;
    private final Permissions permissions;
    private final Affairs affairs;
    private final WorkingCalendar calendar;
    private final IssueInHand inHand;
    private final Clock clock;

    Reminding(
            Issues issues,
            CourseTable courses,
            IssueGroups groups,
            Permissions permissions,
            Affairs affairs,
            WorkingCalendar calendar,
            IssueInHand inHand,
            Clock clock) {
        this.issues = issues;
        this.courses = courses;
        this.groups = groups;
        this.permissions = permissions;
        this.affairs = affairs;
        this.calendar = calendar;
        this.inHand = inHand;
        this.clock = clock;
    }

    /** How the person stands to whoever has the issue; empty if they do not wait for it or nobody has it. */
    @Transactional(readOnly = true)
    public Optional<Reminder> of(Actor actor, Issue issue) {
        return course(issue)
                .filter(course -> waitingUnit(actor, issue, course).isPresent())
                .map(course -> reminder(course, actor.on()));
    }

    /**
     * Reminds.
     *
     * @param note to whoever has it, may be empty
     */
    @Transactional
    public void remind(Actor actor, UUID id, String note) {
        Issue issue = issues.visible(id, actor);
        IssueCourse course = course(issue).orElseThrow(() -> StepInHand.moved(id));
        UUID waiting = waitingUnit(actor, issue, course)
                .orElseThrow(() -> new ForbiddenException("remind of issue " + issue.code()));
        courses.holdStill(course.issueId());
        Reminder reminder = reminder(course, actor.on());
        if (!reminder.isPossible()) {
            throw new RefusedException(Refusal.at(
                    "remindNote", "issue.refusal.reminded", reminder.nextOn().format(DAY)));
        }
        String said = CourseText.optional("remindNote", note, CourseText.NOTE);
        UUID behalf = waiting.equals(issue.originId()) ? actor.draftsFor(waiting) : actor.overseesFor(waiting);
        IssueMove move = IssueMove.by(actor.personId(), behalf, IssueMove.Kind.REMINDED, said, clock.instant());
        inHand.record(inHand.get(course.issueId()), move, false);
    }

    private Optional<IssueCourse> course(Issue issue) {
        UUID followed = issue.mergedInto();
        return courses.find(followed == null ? issue.id() : followed).filter(IssueCourse::isWaiting);
    }

    /** For which unit the person waits; for none where it is their own turn. */
    private Optional<UUID> waitingUnit(Actor actor, Issue issue, IssueCourse course) {
        if (groups.meeting(actor, having(course)).isPresent()) {
            return Optional.empty();
        }
        if (permissions.maySend(actor, issue.originId())) {
            return Optional.of(issue.originId());
        }
        return issues.passed(course.issueId()).stream()
                .flatMap(unit -> affairs.heir(unit, actor.on()).stream())
                .map(Unit::id)
                .filter(unit -> permissions.mayOversee(actor, unit))
                .findFirst();
    }

    /** Where a body is charged it is its turn, though the office of the unit holding the issue may step in. */
    private static Set<String> having(IssueCourse course) {
        UUID body = course.bodyId();
        return course.phase() == Phase.ANSWER && body != null
                ? Set.of(new IssueRoute.Answer(body).group())
                : course.groups();
    }

    /** What was said to who had it before does not count. */
    private Reminder reminder(IssueCourse course, LocalDate today) {
        return issues.lastMove(course.issueId(), IssueMove.Kind.REMINDED)
                .filter(move -> !move.at().isBefore(course.since()))
                .map(move -> {
                    LocalDate next = calendar.plusWorkingDays(LocalDate.ofInstant(move.at(), clock.getZone()), EVERY);
                    return new Reminder(move.at(), move.personId(), next, !next.isAfter(today));
                })
                .orElseGet(() -> new Reminder(null, null, today, true));
    }
}
