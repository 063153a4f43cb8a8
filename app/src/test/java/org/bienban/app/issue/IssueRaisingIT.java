package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.IssueFixture.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What approved minutes raise becomes an issue, once. */
@BienBanTest
class IssueRaisingIT {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 5);
    private static final String CERTIFICATES = "14 hộ chưa được cấp giấy chứng nhận quyền sử dụng đất";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Issues issues;

    private WardFixture.Cell cell;
    private Actor secretary;

    @BeforeEach
    void people() {
        cell = wards.ward().first();
        secretary = minutes.actor(cell.secretary());
    }

    @Test
    void raisesNothingBeforeTheMinutesAreApproved() {
        minutes.sent(cell);

        assertThat(standing()).isEmpty();
    }

    @Test
    void keepsOneIdentityWhenAMatterIsRaisedAgain() {
        UUID may = fixture.approved(cell, MAY, matter("a", CERTIFICATES, "land-certificate", 14, 1));
        Issue first = only();
        assertThat(first.code()).matches("KN-2026-\\d{4}");
        assertThat(first.raisedOn()).isEqualTo(MAY);
        assertThat(first.timesRaised()).isEqualTo(1);
        assertThat(first.facts().households()).isEqualTo(14);

        UUID june = fixture.approved(
                cell, JUNE, matter("b", "Vẫn " + CERTIFICATES + ", dân rất bức xúc", "land-certificate", 12, 1));
        Issue again = only();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.timesRaised()).isEqualTo(2);
        assertThat(again.raisedOn()).isEqualTo(MAY);
        assertThat(again.lastRaisedOn()).isEqualTo(JUNE);
        assertThat(again.facts().households()).isEqualTo(12);
        assertThat(again.facts().statement()).isEqualTo(CERTIFICATES);
        IssueSheet sheet = issues.sheet(first.id(), secretary);
        assertThat(sheet.raisings()).extracting(Raising::minutesId).containsExactly(may, june);
        assertThat(sheet.moves())
                .extracting(IssueMove::kind)
                .containsExactly(IssueMove.Kind.RAISED, IssueMove.Kind.SENT_UP, IssueMove.Kind.RAISED_AGAIN);
        assertThat(issues.raisedIn(june, secretary).keySet())
                .extracting(Raising::blockId)
                .containsExactly("b");
    }

    @Test
    void countsMinutesApprovedLateWithoutTurningBackTheNewestDay() {
        fixture.approved(cell, JUNE, matter("b", CERTIFICATES, "land-certificate", 12, 1));
        fixture.approved(cell, MAY, matter("a", CERTIFICATES, "land-certificate", 14, 1));

        Issue issue = only();
        assertThat(issue.raisedOn()).isEqualTo(MAY);
        assertThat(issue.lastRaisedOn()).isEqualTo(JUNE);
        assertThat(issue.facts().households()).isEqualTo(12);
        assertThat(issue.timesRaised()).isEqualTo(2);
    }

    @Test
    void believesACellThatCountsTimesBeforeThisSystem() {
        fixture.approved(cell, MAY, matter("a", CERTIFICATES, "land-certificate", 14, 3));
        assertThat(only().timesRaised()).isEqualTo(3);

        fixture.approved(cell, JUNE, matter("a", CERTIFICATES, "land-certificate", 14, 4));
        assertThat(only().timesRaised()).isEqualTo(4);
    }

    @Test
    void keepsOtherMattersAndOtherCellsApart() {
        WardFixture.Cell neighbour = wards.ward().second();
        fixture.approved(
                cell,
                MAY,
                matter("a", CERTIFICATES, "land-certificate", 14, 1),
                matter("b", "Giao đất dịch vụ cho 23 hộ đã gắp phiếu năm 2019", "land-service", 23, 1));
        fixture.approved(neighbour, MAY, matter("a", CERTIFICATES, "land-certificate", 14, 1));

        assertThat(standing()).hasSize(2).extracting(Issue::code).doesNotHaveDuplicates();
        assertThat(standing()).allSatisfy(issue -> assertThat(issue.originId()).isEqualTo(cell.id()));
    }

    private Issue only() {
        assertThat(standing()).hasSize(1);
        return standing().getFirst();
    }

    private List<Issue> standing() {
        return fixture.open(secretary);
    }
}
