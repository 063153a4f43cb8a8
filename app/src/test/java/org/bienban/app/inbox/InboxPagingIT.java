package org.bienban.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bienban.app.BienBanTest;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty thousand tasks in forty cells of two wards, written as the projection writes them. */
@BienBanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxPagingIT {

    private static final int TASKS = 20_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    private final UUID ward = UUID.randomUUID();
    private final UUID otherWard = UUID.randomUUID();
    private final List<UUID> cells =
            IntStream.range(0, 40).mapToObj(number -> UUID.randomUUID()).toList();

    @BeforeAll
    void generate() {
        jdbc.sql("""
                        insert into inbox_task (task_id, kind, minutes_id, cell_id, cell_name, ward_id, meeting_kind,
                            month, round, opened_at, due, words, asked)
                        select gen_random_uuid(), 'INSPECT', gen_random_uuid(), (cast(:cells as uuid[]))[1 + n % 40],
                            'Chi bộ ' || n % 40,
                            case when n % 40 < 20 then cast(:ward as uuid) else cast(:other as uuid) end,
                            'REGULAR', date '2026-01-01' + make_interval(months => n % 12), 1, now(),
                            case when n % 50 = 0 then 'infinity'
                                else timestamptz '2026-11-01 17:00+07' + make_interval(hours => n % 2000) end,
                            'chi bo ' || n % 40, 'supervisor'
                        from generate_series(1, :tasks) n""")
                .param("cells", literal(cells))
                .param("ward", ward)
                .param("other", otherWard)
                .param("tasks", TASKS)
                .update();
        keys();
        jdbc.sql("vacuum analyze inbox_key").update();
        jdbc.sql("vacuum analyze inbox_task").update();
    }

    private void keys() {
        jdbc.sql("""
                        insert into inbox_candidate
                        select task_id, 'supervisor:' || cell_id, true from inbox_task where ward_id in (:ward, :other)
                        union all select task_id, 'office:' || ward_id, false from inbox_task
                        where ward_id in (:ward, :other)""").param("ward", ward).param("other", otherWard).update();
        jdbc.sql("""
                        insert into inbox_key
                        select group_id, turn, due, task_id from inbox_candidate join inbox_task using (task_id)
                        where ward_id in (:ward, :other)
                        union select 'cell:' || cell_id || ':supervisor', false, due, task_id from inbox_task
                        where ward_id in (:ward, :other)
                        union select 'ward:' || ward_id || ':supervisor', false, due, task_id from inbox_task
                        where ward_id in (:ward, :other)""").param("ward", ward).param("other", otherWard).update();
    }

    @Test
    void readsKeysByIndexOnly() {
        TaskQuery query = TaskQuery.of(TaskList.MY_TURN, supervisorOfAll(), TaskFilter.NONE, Instant.now());
        String sql = query.page(null, Inbox.PAGE_SIZE);

        String plan = String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off, timing off) " + sql)
                        .params(query.parameters())
                        .query((row, number) -> row.getString(1))
                        .list());

        assertThat(plan)
                .contains("Index Only Scan using inbox_key_pkey")
                .contains("Index Cond: ((group_id = source.group_id) AND (turn = source.turn)")
                .contains("Index Scan using inbox_task_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void pagesAreCompleteOrderedAndWithoutDuplicates() {
        List<InboxTask> seen = pageThrough(supervisorOfAll(), TaskList.MY_TURN, TaskFilter.NONE, () -> {});

        assertThat(seen).hasSize(TASKS);
        assertThat(ids(seen)).hasSize(TASKS);
        List<Instant> dues = seen.stream()
                .map(task -> task.due() == null ? Instant.MAX : task.due())
                .toList();
        assertThat(dues).isSorted();
    }

    @Test
    void mergesOverlappingGroupsIntoOneRowPerTask() {
        Actor both = actor(Set.copyOf(cells), ward);

        List<InboxTask> seen = pageThrough(both, TaskList.UNCLAIMED, TaskFilter.NONE, () -> {});

        assertThat(seen).hasSize(TASKS);
        assertThat(ids(seen)).hasSize(TASKS);
    }

    @Test
    void losesNoUntouchedTaskWhileOthersMove() {
        Actor supervisor = actor(Set.copyOf(cells.subList(0, 4)), null);
        Set<UUID> before = ids(pageThrough(supervisor, TaskList.MY_TURN, TaskFilter.NONE, () -> {}));
        List<UUID> movable = new ArrayList<>(before).subList(0, 300);
        Random random = new Random(11);
        List<UUID> moved = new ArrayList<>();

        List<InboxTask> seen = pageThrough(supervisor, TaskList.MY_TURN, TaskFilter.NONE, () -> {
            UUID task = movable.get(random.nextInt(movable.size()));
            moved.add(task);
            jdbc.sql("delete from inbox_key where task_id = :task and group_id like 'supervisor:%'")
                    .param("task", task)
                    .update();
        });

        assertThat(moved).isNotEmpty();
        assertThat(ids(seen)).hasSize(seen.size());
        before.removeAll(moved);
        assertThat(ids(seen)).containsAll(before);
        restore(moved);
    }

    @Test
    void filtersByWordsCellAndMonth() {
        TaskFilter filter = TaskFilter.parse("cell:\"CHI BỘ 7\" month:2026-10");

        List<InboxTask> october = pageThrough(supervisorOfAll(), TaskList.MY_TURN, filter, () -> {});

        assertThat(october).isNotEmpty().allSatisfy(task -> {
            assertThat(task.cellName()).contains("7");
            assertThat(task.month()).hasToString("2026-10");
        });
    }

    @Test
    void filtersByRoundKindAndHolder() {
        Actor all = supervisorOfAll();
        assertThat(found(all, "round:1 kind:inspect is:unclaimed").tasks()).hasSize(Inbox.PAGE_SIZE);
        assertThat(found(all, "round:2").tasks()).isEmpty();
        assertThat(found(all, "kind:revise").tasks()).isEmpty();
        assertThat(found(all, "holder:tam").tasks()).isEmpty();
        assertThat(found(all, "is:mine").tasks()).isEmpty();
    }

    @Test
    void aFilteredCountLooksAtTheFirstOfEachRunAndSaysThatThereMayBeMore() {
        Actor one = actor(Set.of(cells.getFirst()), null);
        Actor all = supervisorOfAll();
        assertThat(inbox.count(one, TaskList.MY_TURN, TaskFilter.parse("round:2"))
                        .shown())
                .isEqualTo("0+");
        assertThat(inbox.count(all, TaskList.MY_TURN, TaskFilter.parse("round:1"))
                        .shown())
                .isEqualTo("99+");
    }

    private TaskPage found(Actor actor, String filter) {
        return inbox.page(actor, TaskList.MY_TURN, TaskFilter.parse(filter), null);
    }

    @Test
    void countsEachListAndStopsAtTheLimit() {
        TaskCounts counts = inbox.counts(actor(Set.of(cells.getLast()), null));

        assertThat(counts.myTurn()).isEqualTo(TaskCounts.LIMIT);
        assertThat(counts.unclaimed()).isEqualTo(TaskCounts.LIMIT);
        assertThat(counts.waiting()).isZero();
        assertThat(inbox.counts(supervisorOfAll()).shown(TaskList.MY_TURN)).isEqualTo("99+");
    }

    @Test
    void showsTheOfficeWhatWaitsForSupervisorsWithoutMakingItTheirTurn() {
        TaskCounts counts = inbox.counts(actor(Set.of(), otherWard));

        assertThat(counts.myTurn()).isZero();
        assertThat(counts.unclaimed()).isEqualTo(TaskCounts.LIMIT);
        assertThat(counts.waiting()).isEqualTo(TaskCounts.LIMIT);
    }

    private List<InboxTask> pageThrough(Actor actor, TaskList list, TaskFilter filter, Runnable between) {
        TaskPage page = inbox.page(actor, list, filter, null);
        List<InboxTask> seen = new ArrayList<>(page.tasks());
        while (page.next() != null) {
            between.run();
            TaskPosition next = TaskPosition.parse(page.next().token()).orElseThrow();
            page = inbox.page(actor, list, filter, next);
            seen.addAll(page.tasks());
        }
        return seen;
    }

    private void restore(List<UUID> moved) {
        jdbc.sql("""
                        insert into inbox_key select group_id, turn, due, task_id
                        from inbox_candidate join inbox_task using (task_id)
                        where task_id = any(cast(:moved as uuid[])) on conflict do nothing""").param("moved", literal(moved)).update();
    }

    private Actor supervisorOfAll() {
        return actor(Set.copyOf(cells), null);
    }

    private static Actor actor(Set<UUID> supervised, UUID officeOf) {
        UUID person = UUID.randomUUID();
        List<Post> posts = officeOf == null
                ? List.of()
                : List.of(new Post(person, "Đỗ Mạnh Cường", officeOf, PostKind.OFFICE_STAFF, TODAY, null));
        return new Actor(null, person, "Đỗ Mạnh Cường", TODAY, posts, supervised, Set.of(), false, List.of());
    }

    private static Set<UUID> ids(List<InboxTask> tasks) {
        return tasks.stream().map(InboxTask::taskId).collect(Collectors.toCollection(HashSet::new));
    }

    private static String literal(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
