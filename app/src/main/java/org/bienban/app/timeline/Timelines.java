package org.bienban.app.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.People;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.Round;
import org.bienban.app.review.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells the course of minutes to those who may see their review. */
@Service
public class Timelines {

    private final Reviews reviews;
    private final Rounds rounds;
    private final MinutesRegister minutes;
    private final Happenings happenings;
    private final Openings openings;
    private final UnreadMinutes unread;
    private final WaitingTimes times;
    private final Inbox inbox;
    private final People people;

    Timelines(
            Reviews reviews,
            Rounds rounds,
            MinutesRegister minutes,
            Happenings happenings,
            Openings openings,
            UnreadMinutes unread,
            WaitingTimes times,
            Inbox inbox,
            People people) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.minutes = minutes;
        this.happenings = happenings;
        this.openings = openings;
        this.unread = unread;
        this.times = times;
        this.inbox = inbox;
        this.people = people;
    }

    /**
     * The course so far.
     *
     * @throws NotFoundException if the person may not see the review of these minutes
     */
    public MinutesTimeline of(Actor actor, UUID minutesId) {
        if (!reviews.isVisible(actor, minutesId)) {
            throw new NotFoundException("timeline of minutes", minutesId);
        }
        MinutesSummary about = minutes.summary(minutesId);
        List<Opening> opened = openings.of(minutesId);
        List<Happening> steps = happenings.of(about, opened);
        Optional<InboxTask> task = inbox.openTaskOf(minutesId);
        Map<UUID, String> names = people.names(named(steps, opened, task));
        return new MinutesTimeline(
                about,
                rounds(minutesId, steps, names),
                task.map(open -> waiting(open, names)).orElse(null),
                opened.stream()
                        .map(one -> new MinutesTimeline.NamedOpening(names.getOrDefault(one.personId(), ""), one))
                        .toList(),
                unread.of(about, steps, opened).orElse(null));
    }

    private List<TimelineRound> rounds(UUID minutesId, List<Happening> steps, Map<UUID, String> names) {
        List<Round> known = rounds.of(minutesId);
        List<TimelineRound> told = new ArrayList<>();
        List<TimelineStep> inRound = new ArrayList<>();
        int version = 1;
        Instant turned = null;
        for (Happening step : steps) {
            if (step.what().equals(Happening.SENT) && step.version() > version) {
                told.add(new TimelineRound(version, number(known, version), inRound));
                inRound = new ArrayList<>();
                version = step.version();
            }
            inRound.add(told(step, turned, names));
            turned = step.turns() ? step.at() : turned;
        }
        told.add(new TimelineRound(version, number(known, version), inRound));
        return told;
    }

    private static int number(List<Round> rounds, int version) {
        return rounds.stream()
                .filter(round -> round.version() == version)
                .mapToInt(Round::number)
                .max()
                .orElse(0);
    }

    private TimelineStep told(Happening step, @Nullable Instant since, Map<UUID, String> names) {
        Instant from = step.what().equals(Happening.DOWNLOADED) ? null : since;
        Duration time = from == null ? null : times.between(from, step.at());
        return new TimelineStep(
                step.what(),
                step.ordinal(),
                step.version(),
                step.at(),
                name(names, step.by()),
                name(names, step.behalf()),
                name(names, step.to()),
                step.note(),
                time,
                from == null ? 0 : times.workingDays(from, step.at()));
    }

    private MinutesTimeline.Waiting waiting(InboxTask task, Map<UUID, String> names) {
        Instant now = times.now();
        return new MinutesTimeline.Waiting(
                task.kind().name(),
                name(names, task.holderId()),
                task.waitingSince(),
                task.due(),
                task.overdue(now),
                times.between(task.waitingSince(), now),
                times.workingDays(task.waitingSince(), now));
    }

    private static Set<UUID> named(List<Happening> steps, List<Opening> opened, Optional<InboxTask> task) {
        Set<UUID> ids = new HashSet<>();
        steps.forEach(step -> {
            add(ids, step.by());
            add(ids, step.behalf());
            add(ids, step.to());
        });
        opened.forEach(one -> ids.add(one.personId()));
        task.ifPresent(open -> add(ids, open.holderId()));
        return ids;
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? null : names.get(id);
    }
}
