package org.bienban.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.organisation.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the demonstration ward in one transaction: a crash on the way leaves an empty database, and the next start
 * begins again.
 */
@Component
class DemoSeeding {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeding.class);
    private static final long LOCK = 0x42_69_65_6e_42_61_6eL;

    private final JdbcClient jdbc;
    private final Units existing;
    private final DemoUnits units;
    private final DemoPeople people;
    private final DemoAccounts accounts;
    private final DemoStory story;
    private final DemoTrial trial;
    private final DemoIssues issues;
    private final JsonMapper json;
    private final Clock clock;

    DemoSeeding(
            JdbcClient jdbc,
            Units existing,
            DemoUnits units,
            DemoPeople people,
            DemoAccounts accounts,
            DemoStory story,
            DemoTrial trial,
            DemoIssues issues,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.existing = existing;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.story = story;
        this.trial = trial;
        this.issues = issues;
        this.json = json;
        this.clock = clock;
    }

    /** Makes the ward unless there are units already. */
    @Transactional
    void makeIfEmpty() {
        // Of several nodes started at once on an empty database one seeds; the others wait here and find it done.
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> number)
                .list();
        if (existing.any()) {
            return;
        }
        long start = System.nanoTime();
        List<DemoCell> cells = DemoCell.all();
        LOG.info("Demonstration ward: units and people");
        DemoUnits.Made made = units.make(cells);
        Map<String, UUID> ids = people.make(cells, made);
        units.reform(made, cells);
        people.reform(ids, made);
        LOG.info("Demonstration ward: accounts");
        accounts.make(cells, ids);
        LOG.info("Demonstration ward: minutes");
        minutes(cells, made, ids);
        LOG.info(
                "Demonstration ward ready in {} s",
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private void minutes(List<DemoCell> cells, DemoUnits.Made made, Map<String, UUID> people) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<DemoMinutes> all = new ArrayList<>(DemoMinutes.twelve(json));
        all.removeIf(text -> !text.heldOn().isBefore(now.toLocalDate()));
        Set<String> told = all.stream()
                .filter(text -> text.kind().isMonthly())
                .map(text -> text.cell() + " " + YearMonth.from(text.heldOn()))
                .collect(Collectors.toSet());
        DemoPhrases phrases = DemoPhrases.read(json);
        new DemoMonths(new DemoWriting(phrases), now)
                .of(cells).stream().filter(text -> !told.contains(text.key())).forEach(all::add);
        all.sort(Comparator.comparing(DemoMinutes::heldOn));
        Map<String, DemoCell> bySlug = cells.stream().collect(Collectors.toMap(DemoCell::slug, cell -> cell));
        int done = 0;
        for (DemoMinutes text : all) {
            story.play(text, DemoStory.Cast.of(Objects.requireNonNull(bySlug.get(text.cell())), made, people));
            done++;
            if (done % 20 == 0) {
                LOG.info("Demonstration ward: {} of {} minutes", done, all.size());
            }
        }
        // From here on: what is older would only fill the outbox.
        accounts.giveAddresses();
        trial.play(phrases, bySlug, made, people);
        LOG.info("Demonstration ward: issues");
        issues.play(bySlug, made, people);
    }
}
