package org.bienban.app.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueEditing;
import org.bienban.app.issue.Issues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The issues of the demonstration on their ways: at every stage and level, two clusters, a denunciation, one sent back
 * twice. What no script tells of is registered and, as far as the time since allows, given to the people's committee.
 */
@Component
class DemoIssues {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 20);
    private static final List<DemoIssue.Step> ORDINARY =
            List.of(plain(1, "register", ""), plain(3, "body", ""), plain(12, "full", "Đã giải quyết theo đề nghị."));

    private final Clock clock;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final DemoStory story;
    private final DemoIssueSteps steps;
    private final DemoTellings tellings;
    private final IssueEditing editing;
    private final Issues issues;

    DemoIssues(
            Clock clock,
            JsonMapper json,
            JdbcClient jdbc,
            DemoStory story,
            DemoIssueSteps steps,
            DemoTellings tellings,
            IssueEditing editing,
            Issues issues) {
        this.clock = clock;
        this.json = json;
        this.jdbc = jdbc;
        this.story = story;
        this.steps = steps;
        this.tellings = tellings;
        this.editing = editing;
        this.issues = issues;
    }

    private static DemoIssue.Step plain(int after, String what, String text) {
        return new DemoIssue.Step(after, what, text, null, null, null, null, null, null);
    }

    void play(Map<String, DemoCell> cells, DemoUnits.Made made, Map<String, UUID> people) {
        Map<String, UUID> byKey = new LinkedHashMap<>();
        for (DemoIssue issue : DemoIssue.all(json)) {
            found(issue, cells, made, people).ifPresent(id -> byKey.put(issue.key(), id));
        }
        for (DemoIssue issue : DemoIssue.all(json)) {
            UUID id = byKey.get(issue.key());
            if (id != null) {
                play(issue.steps(), id, byKey, cells, made, people);
            }
        }
        for (UUID id : untouched()) {
            play(ORDINARY, id, byKey, cells, made, people);
        }
    }

    private void play(
            List<DemoIssue.Step> script,
            UUID id,
            Map<String, UUID> byKey,
            Map<String, DemoCell> cells,
            DemoUnits.Made made,
            Map<String, UUID> people) {
        Issue issue = issues.get(id);
        UUID secretary = cells.values().stream()
                .filter(cell -> DemoUnits.id(made, cell).equals(issue.originId()))
                .map(cell -> DemoPeople.id(people, cell.secretary()))
                .findFirst()
                .orElseThrow();
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime at = begun(id);
        for (DemoIssue.Step step : script) {
            boolean isTelling = step.what().equals("told") || step.what().equals("refused");
            LocalDateTime next = isTelling ? tellings.next(id, secretary, now) : worked(at, step.after());
            if (next == null || !next.isBefore(now)) {
                return;
            }
            if (isTelling) {
                tellings.tell(id, secretary, next, step);
            } else {
                String into = step.into() == null
                        ? ""
                        : issues.get(Objects.requireNonNull(byKey.get(step.into())))
                                .code();
                steps.take(step, new DemoIssueSteps.Scene(id, secretary, people, into, now.toLocalDate()), next);
            }
            at = next;
        }
    }

    private Optional<UUID> found(
            DemoIssue issue, Map<String, DemoCell> cells, DemoUnits.Made made, Map<String, UUID> people) {
        DemoIssue.Find find = issue.find();
        if (find != null) {
            UUID cell = DemoUnits.id(made, Objects.requireNonNull(cells.get(find.cell())));
            return jdbc.sql("""
                            select id from issue where origin_id = :cell and statement like '%' || :words || '%'
                            order by raised_on, id limit 1""")
                    .param("cell", cell)
                    .param("words", find.words())
                    .query(UUID.class)
                    .optional();
        }
        return Optional.of(enter(Objects.requireNonNull(issue.enter()), cells, made, people));
    }

    private UUID enter(
            DemoIssue.Entry entry, Map<String, DemoCell> cells, DemoUnits.Made made, Map<String, UUID> people) {
        UUID cell = DemoUnits.id(made, Objects.requireNonNull(cells.get(entry.cell())));
        LocalDate day = LocalDate.now(clock).minusDays(entry.daysAgo());
        UUID office = DemoPeople.id(people, DemoPeople.Officer.WARD_OFFICE.fullName);
        @Nullable UUID[] entered = new UUID[1];
        story.as(
                office,
                worked(day.atTime(OFFICE_HOURS), 0),
                actor -> entered[0] = editing.enter(actor, cell, day, entry.facts()));
        return Objects.requireNonNull(entered[0]);
    }

    /** When its way began. */
    private LocalDateTime begun(UUID id) {
        return jdbc.sql("select since from issue_course where issue_id = :id")
                .param("id", id)
                .query((row, number) -> row.getTimestamp("since").toInstant())
                .optional()
                .map(moment -> LocalDateTime.ofInstant(moment, clock.getZone()))
                .orElseGet(() -> LocalDateTime.now(clock));
    }

    /** On their way and not a step further. */
    private List<UUID> untouched() {
        return jdbc.sql("""
                        select i.id from issue i join issue_course c on c.issue_id = i.id
                        where i.state = 'RAISED' and c.phase = 'REGISTER' and c.level = 1 order by i.code""")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** So many days later, on the next weekday, in office hours. */
    private static LocalDateTime worked(LocalDateTime from, int days) {
        LocalDate day = from.toLocalDate().plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        LocalDateTime at = day.atTime(OFFICE_HOURS);
        return at.isAfter(from) ? at : from.plusMinutes(35);
    }
}
