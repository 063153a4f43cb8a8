package org.bienban.app.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bienban.app.inbox.HandOvers;
import org.bienban.app.minutes.DraftBeginnings;
import org.bienban.app.minutes.MinutesHistory;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.review.Rounds;
import org.bienban.app.review.SettingAside;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ReviewProgress;
import org.bienban.workflows.ReviewProgress.Step;
import org.bienban.workflows.ReviewProgress.StepState;
import org.springframework.stereotype.Component;

/** Gathers what happened to minutes from those who know: the minutes, the task list, the process and the openings. */
@Component
class Happenings {

    /** The step of the process the minutes tell about in their own words. */
    private static final String PUBLICATION = "serviceTask_publish";

    private final DraftBeginnings beginnings;
    private final MinutesHistory history;
    private final HandOvers handOvers;
    private final OfficeSteps office;
    private final SettingAside aside;
    private final Rounds rounds;
    private final MinutesReviewProcess process;

    Happenings(
            DraftBeginnings beginnings,
            MinutesHistory history,
            HandOvers handOvers,
            OfficeSteps office,
            SettingAside aside,
            Rounds rounds,
            MinutesReviewProcess process) {
        this.beginnings = beginnings;
        this.history = history;
        this.handOvers = handOvers;
        this.office = office;
        this.aside = aside;
        this.rounds = rounds;
        this.process = process;
    }

    /** Oldest first. */
    List<Happening> of(MinutesSummary minutes, List<Opening> openings) {
        UUID id = minutes.id();
        List<Happening> found = new ArrayList<>();
        beginnings
                .of(id)
                .ifPresent(begun ->
                        found.add(new Happening(Happening.DRAFT_BEGUN, 0, begun.at(), begun.by(), null, null, "")));
        history.of(id)
                .forEach(entry -> found.add(new Happening(
                        entry.deed().name(),
                        entry.version(),
                        entry.at(),
                        entry.by(),
                        entry.onBehalfOf(),
                        null,
                        entry.note())));
        List<Happening> sent =
                found.stream().filter(one -> one.what().equals(Happening.SENT)).toList();
        handOvers
                .of(id)
                .forEach(done -> found.add(new Happening(
                        Happening.HANDED_OVER,
                        version(sent, done.at()),
                        done.at(),
                        done.byId(),
                        done.onBehalfOf(),
                        done.toId(),
                        done.note())));
        found.addAll(office.of(id, minutes.version()));
        aside.published(id)
                .forEach(decision -> found.add(new Happening(
                        Happening.SET_ASIDE,
                        version(sent, decision.at()),
                        decision.at(),
                        decision.by(),
                        decision.onBehalfOf(),
                        null,
                        decision.reason())));
        rounds.passedOn(id).forEach(step -> found.add(Happening.passed(step, version(sent, step.at()))));
        process.progressOf(id).ifPresent(progress -> addMachines(found, sent, progress));
        openings.forEach(opening -> {
            Instant saved = opening.savedAt();
            if (saved != null) {
                found.add(new Happening(
                        Happening.DOWNLOADED, opening.version(), saved, opening.personId(), null, null, ""));
            }
        });
        // Stable: of two things at one moment the minutes' own account comes first.
        found.sort(Comparator.comparing(Happening::at));
        return found;
    }

    /** Reminders, widening and whatever else the process does by itself; a new step in the model appears here. */
    private static void addMachines(List<Happening> found, List<Happening> sent, ReviewProgress progress) {
        for (Step step : progress.steps()) {
            Instant until = step.until();
            if (step.state() == StepState.DONE && until != null && isMachines(step)) {
                found.add(
                        new Happening(step.elementId(), version(sent, until), until, step.personId(), null, null, ""));
            }
        }
    }

    /** What people do is told by the minutes and their rounds. */
    private static boolean isMachines(Step step) {
        String element = step.elementId();
        return step.taskId() == null
                && !element.equals(PUBLICATION)
                && !element.startsWith("startEvent")
                && !element.startsWith("endEvent");
    }

    /** The newest version sent by then. */
    private static int version(List<Happening> sent, Instant at) {
        return sent.stream()
                .filter(one -> !one.at().isAfter(at))
                .mapToInt(Happening::version)
                .max()
                .orElse(0);
    }
}
