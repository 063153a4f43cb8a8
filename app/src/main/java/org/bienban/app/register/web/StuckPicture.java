package org.bienban.app.register.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.register.Holders;
import org.bienban.app.register.RegisterFigures;
import org.bienban.app.register.RegisterFigures.Standing;
import org.bienban.app.register.web.FiguresPage.Field;
import org.bienban.app.register.web.FiguresPage.StuckRow;
import org.bienban.workflows.IssueProgress.Phase;
import org.springframework.stereotype.Component;

/** Draws what is stuck where: holders by phases, with how long the oldest has stood there. */
@Component
class StuckPicture {

    /** What an open issue may stand in, in the order of the way. */
    static final List<Phase> PHASES =
            List.of(Phase.REGISTER, Phase.CLASSIFY, Phase.ANSWER, Phase.SUPPLEMENT, Phase.ROADMAP, Phase.TELL);

    private final Holders holders;
    private final Clock clock;

    StuckPicture(Holders holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    static Map<UUID, Long> byHolder(RegisterFigures figures) {
        Map<UUID, Long> counts = new LinkedHashMap<>();
        figures.standing().forEach(each -> counts.merge(each.holder(), each.issues(), Long::sum));
        return counts;
    }

    /** The holders of most. */
    List<StuckRow> rows(RegisterFigures figures, RegisterAddress open, Actor actor) {
        Map<UUID, Long> counts = byHolder(figures);
        Instant now = clock.instant();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(FiguresPages.PLACES)
                .map(entry -> {
                    UUID holder = entry.getKey();
                    RegisterAddress held = open.with("holder", holder.toString());
                    List<Field> fields = PHASES.stream()
                            .map(phase -> field(figures, holder, phase, held, now))
                            .toList();
                    return new StuckRow(
                            new Bar(holders.name(holder, actor.on()), 0, entry.getValue(), 0, held.link()), fields);
                })
                .toList();
    }

    private static Field field(RegisterFigures figures, UUID holder, Phase phase, RegisterAddress held, Instant now) {
        String href = held.to("phase", FilterWords.of(phase));
        return figures.standing().stream()
                .filter(each -> each.holder().equals(holder) && each.phase() == phase)
                .findFirst()
                .map(each -> new Field(each.issues(), days(each, now), href))
                .orElseGet(() -> new Field(0, 0, href));
    }

    private static long days(Standing standing, Instant now) {
        Instant oldest = standing.oldest();
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toDays());
    }
}
