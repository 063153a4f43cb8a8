package org.bienban.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.BienBanTest;
import org.bienban.app.access.Account;
import org.bienban.app.access.Accounts;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.organisation.Member;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.Standing;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.rules.ReviewVariation;
import org.bienban.app.rules.ReviewVariations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@BienBanTest
@TestPropertySource(properties = "bienban.demo.enabled=true")
class DemoSeedingIT {

    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 8);
    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 9);

    @Autowired
    private Units units;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemoSeeding seeding;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoNotice notice;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReviewVariations variations;

    @Autowired
    private Clock clock;

    @Test
    void namesOnlyAccountsThatExist() {
        List<String> lines = notice.accounts();
        assertThat(lines).hasSize(14);
        for (String line : lines.subList(1, lines.size())) {
            assertThat(accounts.named(line.strip().split(" ", 2)[0])).as(line).isPresent();
            assertThat(line).doesNotContain("null");
        }
    }

    @Test
    void has612MembersInTwentyCellsOnEveryDay() {
        for (LocalDate day : List.of(MAY_2025, JUNE_2026)) {
            Unit ward = units.ancestorOfKind(cell("Chùa Hà", day).id(), Unit.WARD, day)
                    .orElseThrow();
            List<UUID> cells = cells(ward, day).stream().map(Unit::id).toList();

            assertThat(cells).hasSize(20);
            assertThat(memberships.counts(cells, day).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(612);
        }
    }

    @Test
    void hasTheMembersTheTwelveMinutesCount() {
        List<Member> chuaHa = memberships.membersOf(cell("Chùa Hà", MAY_2025).id(), MAY_2025);
        List<Member> damSen = memberships.membersOf(cell("Đầm Sen", MAY_2025).id(), MAY_2025);
        List<Member> police = memberships.membersOf(cell("Công an", JUNE_2026).id(), JUNE_2026);

        assertThat(chuaHa)
                .hasSize(46)
                .filteredOn(m -> m.standing() == Standing.PROBATIONARY)
                .hasSize(1);
        assertThat(participations(chuaHa))
                .isEqualTo(Map.of(
                        Participation.ACTIVE, 41L, Participation.EXEMPT, 4L, Participation.TEMPORARILY_ELSEWHERE, 1L));
        assertThat(damSen)
                .hasSize(52)
                .filteredOn(m -> m.standing() == Standing.PROBATIONARY)
                .hasSize(2);
        assertThat(participations(police)).isEqualTo(Map.of(Participation.ACTIVE, 16L, Participation.SPECIAL_DUTY, 2L));
    }

    @Test
    void movesTheCellsToTheSuccessorWard() {
        Unit before = cell("Chùa Hà", MAY_2025);
        Unit after = cell("Chùa Hà", JUNE_2026);

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(before.writtenCode()).isEqualTo("26.168.053.000.001");
        assertThat(after.writtenCode()).isEqualTo("25.001.061.000.001");
        assertThat(units.path(before.id(), MAY_2025))
                .extracting(Unit::headName)
                .containsExactly(
                        "ĐẢNG BỘ TỈNH VĨNH PHÚC",
                        "ĐẢNG BỘ THÀNH PHỐ VĨNH YÊN",
                        "ĐẢNG BỘ PHƯỜNG ĐỊNH TRUNG",
                        "CHI BỘ TỔ DÂN PHỐ CHÙA HÀ");
        assertThat(units.path(after.id(), JUNE_2026))
                .extracting(Unit::name)
                .containsExactly("Đảng bộ tỉnh Phú Thọ", "Đảng bộ phường Vĩnh Phúc", "Chi bộ tổ dân phố Chùa Hà");
        assertThat(units.predecessors(Objects.requireNonNull(after.parentId()))).containsExactly(before.parentId());
    }

    @Test
    void letsEverySupervisorFollowOneToFiveCells() {
        for (String key : DemoPeople.SUPERVISORS.keySet()) {
            Optional<Account> account = accounts.named("giamsat." + key);

            assertThat(supervisions.cellsOf(account.orElseThrow().personId(), JUNE_2026))
                    .hasSizeBetween(1, 5);
        }
    }

    @Test
    void leavesIssuesAtEveryStageAndLevel() {
        assertThat(strings("select distinct phase from issue_course"))
                .contains("CLASSIFY", "ANSWER", "SUPPLEMENT", "TELL", "ROADMAP", "CLOSED", "TRANSFERRED", "ENDED");
        assertThat(strings("select distinct level::text from issue_course")).contains("1", "2", "3");
        assertThat(strings("select code from issue where state = 'RESTRICTED'")).hasSize(1);
        assertThat(strings("select merged_into::text from issue where state = 'MERGED' group by 1"))
                .hasSize(2);
        assertThat(strings("select issue_id::text from issue_course where reopened = 2"))
                .hasSize(1);
        assertThat(strings("""
                        select distinct u.kind from issue_course c join unit u on u.id = c.holder_id
                        where c.phase not in ('CLOSED', 'ENDED')""")).contains("ward", "province");
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    @Test
    void leavesMinutesInEveryState() {
        Map<String, Long> states =
                jdbc.sql("select state from minutes").query((row, number) -> row.getString(1)).list().stream()
                        .collect(Collectors.groupingBy(state -> state, Collectors.counting()));

        assertThat(states).containsKeys("DRAFT");
        assertThat(states.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(50);
        assertThat(jdbc.sql("select count(*) from minutes_version v where v.sent_at::date = '2025-06-06'")
                        .query(Long.class)
                        .single())
                .as("D1 was sent the evening after its meeting")
                .isOne();
    }

    @Test
    void leavesTheTwelveMinutesApprovedReturnedWaitingInHandAndInDraft() {
        assertThat(state("Chùa Hà", LocalDate.of(2025, 6, 5))).isEqualTo("APPROVED");
        assertThat(state("Gò Dẫu", LocalDate.of(2025, 6, 9)))
                .as("after a second round")
                .isEqualTo("APPROVED");
        assertThat(state("Tân Lập", LocalDate.of(2026, 5, 8))).isEqualTo("UNDER_REVIEW");
        assertThat(state("Trạm Y tế", LocalDate.of(2026, 6, 4))).isEqualTo("DRAFT");
        assertThat(state("Công an", LocalDate.of(2026, 3, 5))).isEqualTo("SENT");
        assertThat(state("Bờ Đáy", LocalDate.of(2026, 9, 10))).isEqualTo("CHANGES_REQUESTED");
    }

    @Test
    void leavesMinutesOfTheTrialAtThreeSteps() {
        assertThat(openSteps("Gò Dẫu"))
                .as("one part finished, the other under way")
                .containsExactly("INSPECT_PART 1 taken");
        assertThat(opinions("Gò Dẫu")).containsExactly("CHECK_FORM APPROVED", "INSPECT_PART APPROVED");
        assertThat(openSteps("Trung Thành")).containsExactly("JUDGE 0 free");
        assertThat(opinions("Trung Thành"))
                .as("the two inspectors differ")
                .containsExactly("CHECK_FORM APPROVED", "INSPECT_PART RETURNED", "INSPECT_PART APPROVED");
        assertThat(openSteps("Đầm Sen")).containsExactly("CHECK_FORM 0 free");
    }

    @Test
    void triedTheOtherWayForADayAndGoesTheShortWayAgain() {
        LocalDate today = LocalDate.now(clock);
        UUID ward = Objects.requireNonNull(cell("Gò Dẫu", JUNE_2026).parentId());

        assertThat(variations.historyOf(ward))
                .extracting(ReviewVariation::validFrom, ReviewVariation::validTo)
                .containsExactly(tuple(today, null), tuple(today.minusDays(1), today));
        assertThat(variations.route(ward, today.minusDays(1), today).parts()).hasSize(2);
        assertThat(variations.route(ward, today, today).parts()).isEmpty();
        assertThat(jdbc.sql("""
                        select count(*) from minutes m join minutes_version v on v.minutes_id = m.id
                        where v.sent_at >= :from and v.number = 1""")
                        .param("from", today.minusDays(1))
                        .query(Long.class)
                        .single())
                .as("nothing else was sent since the trial began")
                .isEqualTo(3);
    }

    @Test
    void makesNothingASecondTime() {
        seeding.makeIfEmpty();

        assertThat(units.roots(JUNE_2026)).hasSize(1);
    }

    private List<String> openSteps(String cell) {
        return inbox.openTasksOf(thematic(cell)).stream()
                .map(task -> task.kind() + " " + task.ordinal() + (task.holderId() == null ? " free" : " taken"))
                .toList();
    }

    private List<String> opinions(String cell) {
        return jdbc.sql("select kind, opinion from review_opinion where minutes_id = :minutes order by at, ordinal")
                .param("minutes", thematic(cell))
                .query((row, number) -> row.getString("kind") + " " + row.getString("opinion"))
                .list();
    }

    private UUID thematic(String cell) {
        return jdbc.sql("""
                        select minutes.id from minutes join meeting on meeting.id = meeting_id
                        where minutes.cell_id = :cell and meeting.kind = 'THEMATIC' order by held_on desc limit 1""")
                .param("cell", cell(cell, JUNE_2026).id())
                .query(UUID.class)
                .single();
    }

    private String state(String cell, LocalDate heldOn) {
        return jdbc.sql("""
                        select state from minutes join meeting on meeting.id = meeting_id
                        where minutes.cell_id = :cell and held_on = :day""")
                .param("cell", cell(cell, JUNE_2026).id())
                .param("day", heldOn)
                .query(String.class)
                .single();
    }

    private Unit cell(String name, LocalDate on) {
        return units.subtreeUnits(units.roots(on).getLast().id(), on).stream()
                .filter(unit -> unit.isCell() && unit.name().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Unit> cells(Unit ward, LocalDate on) {
        return units.children(ward.id(), on).stream().filter(Unit::isCell).toList();
    }

    private static Map<Participation, Long> participations(List<Member> members) {
        return members.stream().collect(Collectors.groupingBy(Member::participation, Collectors.counting()));
    }
}
