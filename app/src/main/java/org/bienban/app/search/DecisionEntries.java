package org.bienban.app.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.TaskLine;
import org.bienban.app.minutes.VoteLine;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What meetings decided, votes and resolutions, and the tasks they gave, each found for itself and opened in its minutes,
 * by whoever reads these.
 */
@Component
class DecisionEntries implements EntrySource {

    private static final String DECISION = "decision";
    private static final String TASK = "task";
    private static final String RESOLUTION = "closing.resolution";

    private final MinutesRegister register;
    private final MinutesHead head;
    private final RowIds ids;
    private final JdbcClient jdbc;

    DecisionEntries(MinutesRegister register, MinutesHead head, RowIds ids, JdbcClient jdbc) {
        this.register = register;
        this.head = head;
        this.ids = ids;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(DECISION, TASK);
    }

    @Override
    public List<IndexChange> read(UUID id) {
        List<IndexEntry> entries = register.find(id)
                .flatMap(minutes -> register.latestVersion(id).map(version -> entries(minutes, version)))
                .orElse(List.of());
        Set<String> gone = everOf(id);
        List<IndexChange> changes = new ArrayList<>();
        for (IndexEntry entry : entries) {
            gone.remove(entry.id());
            changes.add(new IndexChange.Upsert(entry));
        }
        gone.forEach(entry -> changes.add(new IndexChange.Delete(entry)));
        return changes;
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return ids.after("minutes", after, limit);
    }

    /** What was decided or given in any version: what is in the newest no more is to be found no more. */
    private Set<String> everOf(UUID id) {
        Set<String> ever = new LinkedHashSet<>();
        ever.add(entryId(DECISION, id, RESOLUTION));
        jdbc.sql("select distinct 'vote:' || id from minutes_vote where minutes_id = :id")
                .param("id", id)
                .query(String.class)
                .list()
                .forEach(block -> ever.add(entryId(DECISION, id, block)));
        jdbc.sql("select distinct 'task:' || id from minutes_task where minutes_id = :id")
                .param("id", id)
                .query(String.class)
                .list()
                .forEach(block -> ever.add(entryId(TASK, id, block)));
        return ever;
    }

    private List<IndexEntry> entries(MinutesSummary minutes, MinutesVersion version) {
        Map<String, Block> blocks = version.content().blocks().stream()
                .collect(Collectors.toMap(Block::id, Function.identity(), (first, second) -> first));
        List<IndexEntry> entries = new ArrayList<>();
        String resolution = version.content().closing().resolution();
        if (!resolution.isBlank()) {
            add(entries, minutes, version, DECISION, blocks.get(RESOLUTION), resolution, "");
        }
        for (VoteLine vote : version.content().votes()) {
            add(entries, minutes, version, DECISION, blocks.get("vote:" + vote.id()), vote.subject(), "");
        }
        for (TaskLine task : version.content().tasks()) {
            add(entries, minutes, version, TASK, blocks.get("task:" + task.id()), task.text(), task.personName());
        }
        return entries;
    }

    private void add(
            List<IndexEntry> entries,
            MinutesSummary minutes,
            MinutesVersion version,
            String kind,
            @Nullable Block block,
            String title,
            String person) {
        if (block != null && !title.isBlank()) {
            entries.add(head.entry(entryId(kind, minutes.id(), block.id()), kind, minutes, Optional.of(version))
                    .title(Titles.beginningOf(title))
                    .passage(block.id(), block.heading(), block.text())
                    .people(person.isBlank() ? List.of() : List.of(person))
                    .build());
        }
    }

    private static String entryId(String kind, UUID minutes, String block) {
        return kind + ":" + minutes + ":" + block;
    }
}
