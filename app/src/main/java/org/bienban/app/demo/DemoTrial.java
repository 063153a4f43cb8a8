package org.bienban.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.variation.Variations;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;
import org.springframework.stereotype.Component;

/**
 * For one day the committee tried another way of review: the office checks the form, two people inspect by heads, the
 * standing committee concludes. The minutes of three thematic meetings sent that day are under way on it, each at
 * another step; since then the ward goes the short way again.
 */
@Component
class DemoTrial {

    private static final ReviewLimits LIMITS = new ReviewLimits(2, 3, 2, 2, 3, 1, 2);
    private static final ReviewRoute ROUTE = new ReviewRoute(
            true,
            List.of(
                    new Part(Group.SUPERVISOR, Set.of("CONTENT", "MANAGEMENT")),
                    new Part(Group.OFFICE, Set.of("PROCEDURE", "MINUTES_TAKING"))),
            Group.STANDING,
            List.of(),
            LIMITS);

    private final Clock clock;
    private final DemoStory story;
    private final DemoParts parts;
    private final Variations variations;

    DemoTrial(Clock clock, DemoStory story, DemoParts parts, Variations variations) {
        this.clock = clock;
        this.story = story;
        this.parts = parts;
        this.variations = variations;
    }

    /** The day of the trial. */
    static LocalDate firstDay(LocalDateTime now) {
        return now.toLocalDate().minusDays(1);
    }

    void play(DemoPhrases phrases, Map<String, DemoCell> cells, DemoUnits.Made made, Map<String, UUID> people) {
        LocalDate day = firstDay(LocalDateTime.now(clock));
        UUID leader = DemoPeople.id(people, DemoPeople.Officer.WARD_SECRETARY.fullName);
        ReviewRoute[] before = new ReviewRoute[1];
        story.as(leader, day.atTime(7, 10), actor -> {
            before[0] = variations.route(actor, made.ward(), day);
            variations.set(actor, made.ward(), ROUTE, day);
        });
        UUID office = DemoPeople.id(people, DemoPeople.Officer.WARD_OFFICE.fullName);
        DemoWriting writing = new DemoWriting(phrases);
        for (DemoPhrases.Thematic theme : phrases.thematic()) {
            DemoCell cell = Objects.requireNonNull(cells.get(theme.cell()));
            DemoStory.Cast cast = DemoStory.Cast.of(cell, made, people);
            UUID minutesId = story.play(writing.thematic(cell, day.minusDays(1), day.atTime(7, 45), theme), cast);
            switch (theme.cell()) {
                case "godau" -> halfInspected(minutesId, day, cast.inspector(), office);
                case "trungthanh" -> disputed(minutesId, day, cast.inspector(), office);
                default -> {
                    // Waits for the office to check the form.
                }
            }
        }
        story.as(leader, day.atTime(17, 20), actor -> variations.set(actor, made.ward(), before[0], day.plusDays(1)));
    }

    /** The office has done its part; the supervisor has begun. */
    private void halfInspected(UUID minutesId, LocalDate day, UUID supervisor, UUID office) {
        story.as(office, day.atTime(9, 5), actor -> {
            parts.passForm(minutesId, actor);
            parts.take(minutesId, 2, actor);
            parts.remarkOnProcedure(minutesId, actor);
            parts.agree(minutesId, actor, "Thủ tục, cách ghi đạt; có một gợi ý nhỏ.");
        });
        story.as(supervisor, day.atTime(20, 10), actor -> {
            parts.take(minutesId, 1, actor);
            parts.remarkOnContent(minutesId, actor);
        });
    }

    /** The supervisor would return them, the office would not: the standing committee has to conclude. */
    private void disputed(UUID minutesId, LocalDate day, UUID supervisor, UUID office) {
        story.as(office, day.atTime(9, 40), actor -> parts.passForm(minutesId, actor));
        story.as(supervisor, day.atTime(10, 30), actor -> {
            parts.take(minutesId, 1, actor);
            parts.demand(minutesId, actor);
            parts.disagree(minutesId, actor, "Kết luận của chuyên đề chưa rõ người, rõ việc, rõ thời hạn.");
        });
        story.as(office, day.atTime(14, 15), actor -> {
            parts.take(minutesId, 2, actor);
            parts.remarkOnProcedure(minutesId, actor);
            parts.agree(minutesId, actor, "Trình tự đúng, ý kiến ghi đủ; đề nghị duyệt.");
        });
    }
}
