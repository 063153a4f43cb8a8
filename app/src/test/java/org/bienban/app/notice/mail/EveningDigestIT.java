package org.bienban.app.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.demo.StoryClock;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.Way;
import org.bienban.app.notice.Delivery;
import org.bienban.app.notice.NoticeFamily;
import org.bienban.app.notice.Notices;
import org.bienban.templates.mail.WrittenLetter;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail of an evening: what it says, to whom, and that it comes once. */
@BienBanTest
class EveningDigestIT {

    private static final LocalDate HELD_ON = LocalDate.of(2026, 5, 6);
    private static final String STATEMENT = "Đèn đường ngõ 12 hỏng đã ba tháng";

    @Autowired
    private WardFixture wards;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private EveningDigests digests;

    @Autowired
    private MailChoices choices;

    @Autowired
    private Notices notices;

    @Autowired
    private Issues issues;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Answering answering;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private WardFixture.Ward ward;
    private WardFixture.Cell cell;
    private LocalDate today;

    @BeforeEach
    void ward() {
        ward = wards.ward();
        cell = ward.first();
        today = LocalDate.now(clock);
    }

    @Test
    void tellsWhatIsNewByWhatItConcernsAndWhatWaits() {
        mailboxes.give(cell.secretary(), "vi");
        mailboxes.give(ward.office(), "en");
        fixture.approved(cell, HELD_ON);
        UUID id = answered();
        evening(today);

        String plain = letter(cell.secretary()).plain();
        assertThat(letter(cell.secretary()).subject()).startsWith("Tổng hợp ngày ");
        assertThat(plain)
                .contains("\n" + cell.name() + ", 05/2026\n")
                .contains("Biên bản tháng 05/2026 của " + cell.name() + " đã được duyệt")
                .contains("Trả lời kiến nghị mà chi bộ chưa mở: 1; lâu nhất là "
                        + issues.get(id).code())
                .contains("https://bienban.example.org/ward/profile/mail")
                .doesNotContain(STATEMENT, "Đã thay bóng");
        fixture.entered(ward, ward.second(), STATEMENT);
        evening(today.plusDays(1));
        assertThat(letter(ward.office()).plain())
                .contains("Issues to see to: 1; waiting longest: ")
                .doesNotContain(STATEMENT);
    }

    @Test
    void namesTheTasksThatWait() {
        mailboxes.give(cell.supervisor(), "vi");
        minutes.sent(cell);
        evening(today);
        assertThat(letter(cell.supervisor()).plain()).contains("Công việc: 1; lâu nhất là biên bản " + cell.name());
    }

    @Test
    void comesOnceAnEveningHoweverOftenAndBySeveralItIsLookedAfter() {
        mailboxes.give(cell.secretary(), "vi");
        fixture.approved(cell, HELD_ON);
        IntStream.range(0, 4).parallel().forEach(node -> evening(today));
        evening(today);
        assertThat(digestsOf(cell.secretary())).hasSize(1);
        evening(today.plusDays(1));
        assertThat(digestsOf(cell.secretary())).hasSize(1);
    }

    @Test
    void waitsForTheEvening() {
        mailboxes.give(cell.secretary(), "vi");
        fixture.approved(cell, HELD_ON);
        at(today, LocalTime.of(18, 59));
        assertThat(digestsOf(cell.secretary())).isEmpty();
        at(today, LocalTime.of(19, 0));
        assertThat(digestsOf(cell.secretary())).hasSize(1);
    }

    @Test
    void comesTheNextEveningToWhoGivesAnAddressLate() {
        UUID secretary = cell.secretary();
        String address = mailboxes.give(secretary, "vi");
        choices.keep(secretary, new MailChoice("", Map.of()));
        StoryClock.at(clock, moment(today, LocalTime.of(20, 0)), () -> {
            choices.keep(secretary, new MailChoice(address, Map.of()));
            fixture.approved(cell, HELD_ON);
        });
        evening(today);
        assertThat(digestsOf(secretary)).isEmpty();
        evening(today.plusDays(1));
        assertThat(digestsOf(secretary)).hasSize(1);
    }

    @Test
    void doesNotComeWhereThereIsNothingToSay() {
        mailboxes.give(cell.secretary(), "vi");
        mailboxes.give(cell.member(), "vi");
        fixture.approved(cell, HELD_ON);
        notices.readAll(actor(cell.secretary()));
        evening(today);
        assertThat(digestsOf(cell.secretary())).isEmpty();
        assertThat(digestsOf(cell.member())).isEmpty();
    }

    @Test
    void leavesOutWhatWasMailedAtOnceAndWhatIsNotWanted() {
        UUID secretary = cell.secretary();
        String address = mailboxes.give(secretary, "vi");
        choices.keep(
                secretary,
                new MailChoice(
                        address,
                        Map.of(NoticeFamily.COURSE, Delivery.AT_ONCE, NoticeFamily.STANDING_IN, Delivery.DIGEST)));
        fixture.approved(cell, HELD_ON);
        evening(today);
        assertThat(digestsOf(secretary)).isEmpty();
        choices.keep(secretary, new MailChoice(address, Map.of(NoticeFamily.COURSE, Delivery.NONE)));
        fixture.approved(cell, HELD_ON.plusMonths(1));
        evening(today.plusDays(1));
        assertThat(digestsOf(secretary)).isEmpty();
    }

    @Test
    void countsWhatItMayNotName() {
        UUID leader = ward.wardSecretary();
        String address = mailboxes.give(leader, "vi");
        choices.keep(leader, new MailChoice(address, Map.of(NoticeFamily.HANDED, Delivery.DIGEST)));
        UUID id = fixture.entered(ward, cell, STATEMENT);
        decisions.settleNature(actor(ward.office()), id, IssueNature.DENUNCIATION, "Tố cáo cán bộ");
        evening(today);
        WrittenLetter letter = letter(leader);
        assertThat(letter.plain()).contains("Thông báo khác, xem trên Biên Bản: 1");
        assertThat(letter.toString()).doesNotContain(issues.get(id).code(), id.toString(), cell.name());
    }

    private UUID answered() {
        UUID id = fixture.entered(ward, cell, STATEMENT);
        steps.register(actor(ward.office()), id, "");
        classifying.classify(actor(ward.office()), id, new Way.ToBody(ward.authorityId(), ""));
        answering.answer(
                actor(ward.answeringOfficer()),
                id,
                new AnswerWish(GivenAnswer.Kind.FULL, "Đã thay bóng", "", null, "", 0, null));
        return id;
    }

    private void evening(LocalDate day) {
        at(day, LocalTime.of(23, 58));
    }

    private void at(LocalDate day, LocalTime time) {
        StoryClock.at(clock, moment(day, time), () -> {
            while (digests.next()) {
                // one person after the other
            }
        });
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private WrittenLetter letter(UUID person) {
        return Objects.requireNonNull(digestsOf(person).getFirst().letter());
    }

    private List<Mail> digestsOf(UUID person) {
        return jdbc.sql(
                        "select * from mail where person_id = :person and digest_on is not null order by digest_on desc")
                .param("person", person)
                .query(MailRows::read)
                .list();
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }
}
