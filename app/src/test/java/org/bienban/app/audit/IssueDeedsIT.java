package org.bienban.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.directory.Deputies;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.Issues;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done with issues is recorded; of denunciations the committee learns nothing here either. */
@BienBanTest
class IssueDeedsIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private Issues issues;

    @Autowired
    private Deputies deputies;

    @Autowired
    private AuditReading reading;

    private WardFixture.Ward ward;
    private Actor leader;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
        leader = minutes.actor(ward.wardSecretary());
    }

    @Test
    void recordsRaisingEnteringAndMerging() {
        fixture.approved(
                ward.first(),
                LocalDate.of(2026, 5, 6),
                IssueFixture.matter("a", "Đèn đường ngõ 12 hỏng", "infrastructure-lighting", 9, 1));
        UUID entered = fixture.entered(ward, ward.second(), "Đèn đường ngõ 7 hỏng");
        UUID other = fixture.entered(ward, ward.second(), "Cột đèn ngõ 7 đổ");
        String code = issues.visible(other, minutes.actor(ward.office())).code();
        decisions.merge(minutes.actor(ward.office()), entered, code, "Cùng một ngõ");

        assertThat(entries("ISSUE_RAISED")).hasSize(1);
        assertThat(entries("ISSUE_ENTERED"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.actor())
                        .isEqualTo(minutes.actor(ward.office()).displayName()));
        assertThat(entries("ISSUE_MERGED")).hasSize(1);
        assertThat(entries("ISSUE_MERGED").getFirst().facts().toString()).contains("Cùng một ngõ");
    }

    @Test
    void recordsForWhomADeputyDecides() {
        UUID id = fixture.entered(ward, ward.first(), "Đèn đường ngõ 7 hỏng");
        LocalDate today = leader.on();
        UUID office = ward.office();
        deputies.name(
                minutes.actor(office),
                new DeputyWish(office, ward.second().supervisor(), null, today, today.plusDays(1), "Đi công tác"));
        decisions.settleNature(minutes.actor(ward.second().supervisor()), id, IssueNature.FEEDBACK, "Của công dân");

        EntryView settled = entries("ISSUE_NATURE_SETTLED").getFirst();
        assertThat(settled.actor())
                .isEqualTo(minutes.actor(ward.second().supervisor()).displayName());
        assertThat(settled.onBehalfOf()).isEqualTo(minutes.actor(office).displayName());
    }

    @Test
    void isSilentAboutADenunciation() {
        UUID id = fixture.entered(ward, ward.first(), "Phản ánh cán bộ");
        decisions.settleNature(minutes.actor(ward.office()), id, IssueNature.DENUNCIATION, "Là tố cáo");

        assertThat(entries("ISSUE_NATURE_SETTLED")).isEmpty();
    }

    private List<EntryView> entries(String action) {
        return reading.page(leader, new AuditQuestion("", "", "", "", action, "", ""), "", 200, Locale.of("vi"))
                .entries();
    }
}
