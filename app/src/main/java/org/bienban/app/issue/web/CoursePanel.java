package org.bienban.app.issue.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueSheet;
import org.bienban.app.issue.course.AnsweringBodies;
import org.bienban.app.issue.course.CoursePeople;
import org.bienban.app.issue.course.CourseRights;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.Telling;
import org.bienban.app.issue.course.TellingByHand;
import org.bienban.app.organisation.Unit;
import org.bienban.templates.page.Choice;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays where an issue stands, what was answered, and what the reader may do now, on the page of its sheet. */
@Component
class CoursePanel {

    private final CourseShowing showing;
    private final Courses courses;
    private final CourseRights rights;
    private final CoursePeople people;
    private final AnsweringBodies bodies;
    private final TellingByHand telling;
    private final IssueLevels levels;
    private final HolderNames names;
    private final AlikePanel alike;
    private final ReminderPanel reminders;
    private final LetterPanel letters;

    CoursePanel(
            CourseShowing showing,
            Courses courses,
            CourseRights rights,
            CoursePeople people,
            AnsweringBodies bodies,
            TellingByHand telling,
            IssueLevels levels,
            HolderNames names,
            AlikePanel alike,
            ReminderPanel reminders,
            LetterPanel letters) {
        this.showing = showing;
        this.courses = courses;
        this.rights = rights;
        this.people = people;
        this.bodies = bodies;
        this.telling = telling;
        this.levels = levels;
        this.names = names;
        this.alike = alike;
        this.reminders = reminders;
        this.letters = letters;
    }

    void lay(ModelAndView page, Issue issue, Actor actor) {
        CourseShown shown = showing.of(issue, actor).orElse(null);
        page.addObject("standing", shown);
        layAnswers(page, issue, actor);
        reminders.lay(page, issue, actor);
        if (shown == null || issue.mergedInto() != null) {
            alike.layEarlier(page, issue, actor);
            return;
        }
        IssueCourse course = shown.course();
        page.addObject("mayReport", rights.mayReport(actor, issue, course));
        page.addObject("mayRecall", rights.mayRecall(actor, issue, course));
        if (shown.isTurn() && (course.phase() == Phase.CLASSIFY || course.phase() == Phase.ANSWER)) {
            alike.lay(page, issue, actor);
        } else {
            alike.layEarlier(page, issue, actor);
        }
        if (shown.isTurn() && course.phase() == Phase.ANSWER) {
            letters.lay(page, issue, actor, course);
        }
        if (shown.isTurn() && course.phase() == Phase.CLASSIFY) {
            layChoices(page, shown);
        }
        if (rights.mayReassign(actor, issue, course)) {
            page.addObject("successors", choices(people.asked(course)));
        }
    }

    /** Names of the units and bodies the issue has come to. */
    Map<UUID, String> unitNames(IssueSheet sheet) {
        return names.of(sheet.moves().stream()
                .map(IssueMove::unitId)
                .flatMap(Stream::ofNullable)
                .toList());
    }

    private void layAnswers(ModelAndView page, Issue issue, Actor actor) {
        Map<GivenAnswer, List<Telling>> answered = courses.answered(issue);
        List<Telling> told =
                answered.values().stream().flatMap(Collection::stream).toList();
        page.addObject("answered", answered);
        letters.lay(page, answered.keySet());
        page.addObject(
                "answerUnits",
                names.of(Stream.concat(
                                answered.keySet().stream().map(CoursePanel::answeredBy),
                                told.stream().map(Telling::cellId))
                        .toList()));
        told.stream()
                .filter(one -> one.isWaiting() && one.partId().equals(issue.id()))
                .filter(one -> telling.mayTell(actor, one.cellId()))
                .findFirst()
                .ifPresent(waiting -> page.addObject("toTell", waiting)
                        .addObject("meetings", telling.minutesOf(actor, waiting.cellId())));
        courses.opened(actor, issue, told);
    }

    private static UUID answeredBy(GivenAnswer answer) {
        return answer.bodyId() == null ? answer.holderId() : answer.bodyId();
    }

    private void layChoices(ModelAndView page, CourseShown shown) {
        UUID holder = shown.course().holderId();
        List<Unit> mayAnswer = bodies.of(holder);
        page.addObject(
                        "bodies",
                        mayAnswer.stream()
                                .map(body -> new Choice(body.id().toString(), body.name()))
                                .toList())
                .addObject("body", proposed(mayAnswer, shown.proposal()))
                .addObject("above", levels.above(holder).map(names::of).orElse(null));
    }

    /** The body of the type the table names. */
    private static @Nullable String proposed(List<Unit> mayAnswer, @Nullable IssueProposal proposal) {
        return mayAnswer.stream()
                .filter(body -> proposal != null && Objects.equals(body.type(), proposal.answeringBody()))
                .map(body -> body.id().toString())
                .findFirst()
                .orElse(null);
    }

    private static List<Choice> choices(Map<UUID, String> named) {
        List<Choice> all = new ArrayList<>();
        named.forEach((id, name) -> all.add(new Choice(id.toString(), name)));
        return all;
    }
}
