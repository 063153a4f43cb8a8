package org.bienban.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueProgress.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process is killed while issues go up: what it had said is there, and the next one goes on from it. */
@BienBanTest
class KilledIssueIT {

    private static final int ISSUES = 6;

    @Autowired
    private WardFixture wards;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Courses courses;

    @Autowired
    private IssueEscalationProcess process;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void killedAtAnyMomentOfTheWayUpItLosesAndRepeatsNothing() throws Exception {
        WardFixture.Ward ward = wards.ward();
        List<UUID> raised = new ArrayList<>();
        for (int i = 0; i < ISSUES; i++) {
            raised.add(fixture.entered(ward, ward.first(), "Đèn đường ngõ " + i + " hỏng"));
        }
        List<String> wishes = new ArrayList<>(List.of("--bienban.workflows.jobs=false"));
        raised.forEach(id -> wishes.add("up:" + id + ":" + ward.office() + ":" + ward.provinceOffice()));
        try (ChildProcess working = child(wishes)) {
            working.awaitLine("DONE " + wishes.get(2));
            Thread.sleep(60);
            working.kill();
        }
        raised.forEach(this::assertProcessAndRecordAgree);
        try (ChildProcess working = child(wishes)) {
            working.awaitLine("DONE " + wishes.getLast());
            working.kill();
        }
        raised.forEach(this::assertProcessAndRecordAgree);
        assertThat(raised).allSatisfy(id -> {
            assertThat(course(id).phase()).isEqualTo(Phase.TELL);
            assertThat(courses.answers(id)).hasSize(1);
            assertThat(moves(id)).containsExactly("SENT_UP", "REGISTERED", "HANDED_UP", "REGISTERED", "EXPLAINED");
        });
    }

    private ChildProcess child(List<String> wishes) throws Exception {
        return ChildProcess.start(environment.getRequiredProperty("bienban.database.url"), folder, wishes);
    }

    private void assertProcessAndRecordAgree(UUID id) {
        assertThat(process.progressOf(id)).hasValueSatisfying(progress -> {
            assertThat(course(id).phase()).isEqualTo(progress.phase());
            assertThat(course(id).level()).isEqualTo(progress.level());
            assertThat(course(id).holderId()).isEqualTo(progress.holderUnitId());
        });
    }

    private IssueCourse course(UUID id) {
        return courses.find(id).orElseThrow();
    }

    private List<String> moves(UUID id) {
        return jdbc.sql(
                        "select kind from issue_move where issue_id = ? and kind not in ('RAISED', 'ENTERED') order by id")
                .param(id)
                .query(String.class)
                .list();
    }
}
