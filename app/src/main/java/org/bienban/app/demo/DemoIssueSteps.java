package org.bienban.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.AnsweringBodies;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.LetterWish;
import org.bienban.app.issue.course.Way;
import org.bienban.workflows.IssueNature;
import org.springframework.stereotype.Component;

/** Takes a step of an issue of the demonstration, through the same services as everybody. */
@Component
class DemoIssueSteps {

    private final DemoStory story;
    private final DemoCommittees committees;
    private final Courses courses;
    private final CourseSteps steps;
    private final Classifying classifying;
    private final Answering answering;
    private final AnsweringBodies bodies;
    private final IssueDecisions decisions;

    DemoIssueSteps(
            DemoStory story,
            DemoCommittees committees,
            Courses courses,
            CourseSteps steps,
            Classifying classifying,
            Answering answering,
            AnsweringBodies bodies,
            IssueDecisions decisions) {
        this.story = story;
        this.committees = committees;
        this.courses = courses;
        this.steps = steps;
        this.classifying = classifying;
        this.answering = answering;
        this.bodies = bodies;
        this.decisions = decisions;
    }

    /**
     * Where it happens.
     *
     * @param secretary of the cell that raised it
     * @param into code of the issue it is merged into, empty if it is not
     * @param today the day the demonstration is made
     */
    record Scene(UUID issueId, UUID secretary, Map<String, UUID> people, String into, LocalDate today) {}

    void take(DemoIssue.Step step, Scene scene, LocalDateTime at) {
        UUID id = scene.issueId();
        IssueCourse course = courses.find(id).orElseThrow();
        UUID office = committees.office(course, scene.people(), at.toLocalDate());
        switch (step.what()) {
            case "register" -> story.as(office, at, actor -> steps.register(actor, id, step.text()));
            case "supplement" -> story.as(scene.secretary(), at, actor -> steps.supplement(actor, id, step.text()));
            case "merge" -> story.as(office, at, actor -> decisions.merge(actor, id, scene.into(), step.text()));
            case "denounce" ->
                story.as(office, at, actor -> decisions.settleNature(actor, id, IssueNature.DENUNCIATION, step.text()));
            case "full", "part", "plan" ->
                story.as(
                        committees.answering(course, scene.people()),
                        at,
                        actor -> answering.answer(actor, id, wish(step, actor, scene)));
            default -> story.as(office, at, actor -> classifying.classify(actor, id, way(step, course)));
        }
    }

    /** A body answers where it was charged at the level it answers for, on the day. */
    private Way way(DemoIssue.Step step, IssueCourse course) {
        return switch (step.what()) {
            case "body" ->
                new Way.ToBody(bodies.of(course.holderId()).getFirst().id(), step.text());
            case "up" -> new Way.Up(step.text());
            case "ask" -> new Way.Ask(step.text());
            case "explain" -> new Way.Explain(step.text());
            case "transfer" -> new Way.Transfer(step.text());
            default -> throw new IllegalArgumentException(step.what());
        };
    }

    private static AnswerWish wish(DemoIssue.Step step, Actor actor, Scene scene) {
        return new AnswerWish(
                switch (step.what()) {
                    case "part" -> GivenAnswer.Kind.PARTIAL;
                    case "plan" -> GivenAnswer.Kind.ROADMAP;
                    default -> GivenAnswer.Kind.FULL;
                },
                step.text(),
                step.number() == null ? GivenAnswer.Paper.ORAL : GivenAnswer.Paper.LETTER,
                Objects.requireNonNullElse(step.number(), ""),
                actor.on(),
                Objects.requireNonNullElse(step.signer(), ""),
                Objects.requireNonNullElse(step.households(), 0),
                step.roadmapIn() == null ? null : scene.today().plusDays(step.roadmapIn()),
                new LetterWish("", "", Objects.requireNonNullElse(step.capacity(), ""), ""));
    }
}
