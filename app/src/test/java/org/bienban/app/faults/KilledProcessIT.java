package org.bienban.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.audit.AuditReading;
import org.bienban.app.audit.ChainCheck;
import org.bienban.app.document.DocumentRecord;
import org.bienban.app.document.Documents;
import org.bienban.app.document.FileStore;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process is killed in the middle; the one started after it finds everything once. */
@BienBanTest
class KilledProcessIT {

    private static final int MEETINGS = 4;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture fixture;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private Documents documents;

    @Autowired
    private FileStore files;

    @Autowired
    private SearchWork search;

    @Autowired
    private AuditReading audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private WardFixture.Ward ward;

    @BeforeEach
    void ward() {
        ward = wards.ward();
    }

    @Test
    void killedBetweenApprovalAndPublicationItPublishesAfterTheRestart() throws Exception {
        List<UUID> sent = sent();
        List<String> wishes = new ArrayList<>(List.of("--bienban.workflows.jobs=false"));
        sent.forEach(id -> wishes.add("approve:" + id + ":" + ward.first().supervisor()));
        try (ChildProcess approving = child(wishes)) {
            approving.awaitLine("DONE " + wishes.getLast());
            approving.kill();
        }
        assertThat(sent).allMatch(id -> register.summary(id).state() == MinutesState.APPROVED);
        publishAfterRestart(sent);
        assertPublishedOnce(sent);
        assertRecordedOnce(sent);
        // Each of them, and the one issue they raise.
        search.assertFinds(folder.resolve("search-index"), ward.office(), "giay chung nhan", sent.size() + 1L);
    }

    @Test
    void killedAtAnyMomentOfApprovingAndPublishingItLosesAndRepeatsNothing() throws Exception {
        List<UUID> sent = sent();
        for (int round = 0; round < 2; round++) {
            List<String> wishes = new ArrayList<>(List.of("--bienban.workflows.jobs=true"));
            sent.stream()
                    .filter(id -> register.summary(id).number() == null)
                    .forEach(id ->
                            wishes.add("approve:" + id + ":" + ward.first().supervisor()));
            try (ChildProcess approving = child(wishes)) {
                approving.awaitLine(round == 0 ? "DONE " + wishes.get(2) : "DONE " + wishes.getLast());
                Thread.sleep(30L + 90L * round);
                approving.kill();
            }
        }
        publishAfterRestart(sent);
        assertPublishedOnce(sent);
        assertRecordedOnce(sent);
    }

    @Test
    void killedWhileIndexingItFindsEverythingOnceAfterTheRestart() throws Exception {
        try (ChildProcess archiving = child(List.of("archive:" + ward.wardId() + ":" + ward.office() + ":3000"))) {
            archiving.awaitLine("READY");
            Thread.sleep(2_500);
            archiving.kill();
        }
        long archived = jdbc.sql("select count(*) from archived_minutes where unit_id = ?")
                .param(ward.wardId())
                .query(Long.class)
                .single();
        assertThat(archived).isPositive();
        search.assertFinds(folder.resolve("search-index"), ward.office(), "noi dung to giay", archived);
    }

    private List<UUID> sent() {
        List<UUID> sent = new ArrayList<>();
        for (int month = 1; month <= MEETINGS; month++) {
            sent.add(fixture.sent(ward.first(), LocalDate.of(2026, month, 5)));
        }
        return sent;
    }

    private ChildProcess child(List<String> settingsAndWishes) throws IOException {
        String url = environment.getRequiredProperty("bienban.database.url");
        return ChildProcess.start(url, folder, settingsAndWishes);
    }

    private void publishAfterRestart(List<UUID> sent) throws Exception {
        // The killed process may have held jobs: their locks run out by themselves after five minutes, sooner here.
        jdbc.sql("update act_ru_job set lock_exp_time_ = now() - interval '1 minute' where lock_owner_ is not null")
                .update();
        try (ChildProcess serving = child(List.of("--bienban.workflows.jobs=true"))) {
            serving.awaitLine("READY");
            for (int i = 0; i < 300 && !allKept(sent); i++) {
                Thread.sleep(100);
            }
            serving.kill();
        }
        assertThat(sent).allMatch(id -> register.summary(id).state() == MinutesState.KEPT);
    }

    private boolean allKept(List<UUID> sent) {
        return sent.stream().allMatch(id -> register.summary(id).state() == MinutesState.KEPT);
    }

    private void assertPublishedOnce(List<UUID> sent) {
        List<String> numbers =
                sent.stream().map(id -> register.summary(id).number()).toList();
        assertThat(numbers).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(issuedNumbers()).containsExactlyElementsOf(firstNumbers(sent.size()));
        for (UUID id : sent) {
            List<DocumentRecord> printed = documents.of("minutes", id);
            assertThat(printed).hasSize(1);
            assertThat(new String(files.bytes(printed.getFirst().sha256()), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    /** No deed without its entry, no entry twice, and a chain that holds although its sealer was killed too. */
    private void assertRecordedOnce(List<UUID> sent) {
        for (UUID id : sent) {
            List<String> entries = jdbc.sql("select action from audit_entry where object_id = ? order by seq")
                    .param(id)
                    .query(String.class)
                    .list();
            assertThat(entries)
                    .filteredOn(action -> action.startsWith("MINUTES_") || action.equals("VERDICT_GIVEN"))
                    .containsExactlyInAnyOrder(
                            "MINUTES_SENT", "MINUTES_APPROVED", "VERDICT_GIVEN", "MINUTES_PUBLISHED");
        }
        assertThat(audit.check(fixture.actor(ward.office()))).isTrue();
        assertThat(audit.report(fixture.actor(ward.office())).last()).matches(ChainCheck::intact);
    }

    private List<Long> issuedNumbers() {
        return jdbc.sql("select number from issued_number where unit_id = ? order by number")
                .param(ward.first().id())
                .query(Long.class)
                .list();
    }

    private static List<Long> firstNumbers(int count) {
        List<Long> numbers = new ArrayList<>();
        for (long number = 1; number <= count; number++) {
            numbers.add(number);
        }
        return numbers;
    }
}
