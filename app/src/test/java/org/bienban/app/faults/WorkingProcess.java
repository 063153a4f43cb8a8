package org.bienban.app.faults;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanApplication;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.document.FileStore;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.Way;
import org.bienban.app.minutes.ArchivedMinutes;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.WorkTasks;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application in a process of its own, made to be killed. Says {@code READY} when started, then does what each
 * argument asks ({@code approve:<minutes>:<person>}, {@code up:<issue>:<ward's office>:<province's office>},
 * {@code archive:<unit>:<person>:<count>}), saying {@code DONE} and the argument after each commit, and serves until it is
 * killed. Arguments beginning with two hyphens are Spring's.
 */
public final class WorkingProcess {

    private static final PrintStream SAY = System.out;

    private WorkingProcess() {}

    /** Starts, works, serves. */
    public static void main(String[] args) throws InterruptedException {
        List<String> all = List.of(args);
        String[] settings = all.stream().filter(a -> a.startsWith("--")).toArray(String[]::new);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(BienBanApplication.class).run(settings);
        SAY.println("READY");
        for (String wish : all.stream().filter(a -> !a.startsWith("--")).toList()) {
            doIt(context, wish.split(":", -1));
            SAY.println("DONE " + wish);
            SAY.flush();
        }
        Thread.sleep(600_000);
    }

    private static void doIt(ConfigurableApplicationContext context, String[] wish) {
        UUID subject = UUID.fromString(wish[1]);
        Actor actor = context.getBean(Actors.class).ofPerson(UUID.fromString(wish[2]));
        switch (wish[0]) {
            case "approve" -> approve(context, subject, actor);
            case "up" -> goUp(context, subject, actor, UUID.fromString(wish[3]));
            default -> archive(context, subject, actor, Integer.parseInt(wish[3]));
        }
    }

    private static void approve(ConfigurableApplicationContext context, UUID minutes, Actor actor) {
        UUID task =
                context.getBean(Inbox.class).openTaskOf(minutes).orElseThrow().taskId();
        context.getBean(WorkTasks.class).claim(task, actor.personId());
        context.getBean(Verdicts.class)
                .give(actor, minutes, new VerdictWish(UUID.randomUUID(), 1, Verdict.APPROVED, ""));
    }

    /** From wherever the issue stands: registered and handed up by the ward, registered and explained by the province. */
    private static void goUp(ConfigurableApplicationContext context, UUID issue, Actor ward, UUID provinceOffice) {
        Actor province = context.getBean(Actors.class).ofPerson(provinceOffice);
        Courses courses = context.getBean(Courses.class);
        for (IssueCourse at = course(courses, issue); at.phase() != Phase.TELL; at = course(courses, issue)) {
            Actor actor = at.level() == 1 ? ward : province;
            if (at.phase() == Phase.REGISTER) {
                context.getBean(CourseSteps.class).register(actor, issue, "");
            } else {
                context.getBean(Classifying.class)
                        .classify(actor, issue, at.level() == 1 ? new Way.Up("") : new Way.Explain("Theo quy hoạch"));
            }
        }
    }

    private static IssueCourse course(Courses courses, UUID issue) {
        return courses.find(issue).orElseThrow();
    }

    private static void archive(ConfigurableApplicationContext context, UUID unit, Actor actor, int count) {
        for (int i = 0; i < count; i++) {
            byte[] original = (unit + " " + i).getBytes(StandardCharsets.UTF_8);
            String sha =
                    context.getBean(FileStore.class).put(original, "text/plain").sha256();
            context.getBean(MinutesArchive.class)
                    .archive(new ArchivedMinutes(
                            unit,
                            "Tờ số " + i,
                            LocalDate.of(2020, 1, 1),
                            "vi",
                            null,
                            List.of("Nội dung tờ giấy cũ số " + i + " của chi bộ."),
                            "thử",
                            sha,
                            i + ".txt",
                            actor.personId()));
        }
    }
}
