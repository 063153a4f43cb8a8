package org.bienban.app.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.AccountAdministration;
import org.bienban.app.access.Accounts;
import org.bienban.app.demo.StoryClock;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.Issues;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told goes by mail: to whom, in which words, and what becomes of it when it does not go. */
@BienBanTest
class MailDeliveryIT {

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
    private MailDelivery delivery;

    @Autowired
    private MailClearing clearing;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Issues issues;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private WardFixture.Ward ward;
    private UUID office;

    @BeforeEach
    void open() {
        ward = wards.ward();
        office = ward.office();
        mailboxes.open();
    }

    @AfterEach
    void unset() {
        mailboxes.unset();
    }

    @ParameterizedTest
    @CsvSource({"vi,ltr,chờ đồng chí xử lý", "en,ltr,waits for you", "ar,rtl,تنتظر"})
    void tellsAtOnceInTheReadersLanguageWhatAndWhichAndNeverWhatItSays(String language, String direction, String words)
            throws Exception {
        String address = mailboxes.give(office, language);
        UUID id = fixture.entered(ward, ward.first(), STATEMENT);
        deliver();

        MimeMessage message = only(address);
        assertThat(message.getSubject())
                .contains(issues.get(id).code(), ward.first().name())
                .contains(words);
        assertThat(message.getContentLanguage()).containsExactly(language);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://bienban.example.org/ward/profile/mail>");
        assertThat(message.getMessageID()).isEqualTo("<" + mailFor(office).id() + "@bienban.example.org>");
        MimeMultipart both = (MimeMultipart) message.getContent();
        String plain = (String) both.getBodyPart(0).getContent();
        String html = (String) both.getBodyPart(1).getContent();
        assertThat(plain).contains("https://bienban.example.org/ward/issues/" + id, "Đỗ Mạnh Cường");
        assertThat(html)
                .contains("lang=\"" + language + "\"", "dir=\"" + direction + "\"")
                .contains("href=\"https://bienban.example.org/ward/profile/mail\"");
        assertThat(plain + html + message.getSubject()).doesNotContain(STATEMENT, "Ngõ 12", "UBND");
        assertThat(mailFor(office).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void keepsMailWhileNoServerIsSetAndSendsItWhenAskedTo() {
        mailboxes.unset();
        String address = mailboxes.give(office, "vi");
        fixture.entered(ward, ward.first(), STATEMENT);
        deliver();
        Mail kept = mailFor(office);
        assertThat(kept.state()).isEqualTo(MailState.KEPT);
        assertThat(kept.letter()).isNotNull();

        mailboxes.open();
        deliver();
        assertThat(mailboxes.of(address)).isEmpty();
        outbox.sendAgain(kept.id());
        deliver();
        assertThat(mailboxes.of(address)).hasSize(1);
    }

    @Test
    void triesAgainAfterPausesThatGrowGivesUpAndIsSentAgain() throws Exception {
        mailboxes.away();
        String address = mailboxes.give(office, "vi");
        fixture.entered(ward, ward.first(), STATEMENT);
        Instant now = clock.instant();
        StoryClock.at(clock, now.plusSeconds(1), this::deliver);
        assertThat(mailFor(office).state()).isEqualTo(MailState.WAITING);
        assertThat(mailFor(office).problem()).isNotEmpty();
        StoryClock.at(clock, now.plusSeconds(30), this::deliver);
        assertThat(mailFor(office).attempts()).isEqualTo(1);
        for (int day = 1; day <= 7; day++) {
            StoryClock.at(clock, now.plus(Duration.ofDays(day)), this::deliver);
        }
        assertThat(mailFor(office).attempts()).isEqualTo(8);
        assertThat(mailFor(office).state()).isEqualTo(MailState.GIVEN_UP);

        mailboxes.open();
        outbox.sendAgain(mailFor(office).id());
        deliver();
        assertThat(only(address).getMessageID()).contains(mailFor(office).id().toString());
        assertThat(mailFor(office).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void pausesGrowToHalfADay() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(MailDelivery::pause).map(Duration::toMinutes))
                .containsExactly(1L, 4L, 16L, 64L, 256L, 720L, 720L, 720L);
    }

    @Test
    void givesUpAtOnceWhatCanNeverArrive() {
        mailboxes.give(office, "vi");
        jdbc.sql("update mail_address set address = 'do..cuong@example.org' where person_id = :person")
                .param("person", office)
                .update();
        fixture.entered(ward, ward.first(), STATEMENT);
        deliver();
        assertThat(mailFor(office).state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mailFor(office).attempts()).isEqualTo(1);
        assertThat(mailFor(office).problem()).isNotEmpty();
    }

    @Test
    void sendsNothingOfWhatIsRolledBack() {
        String address = mailboxes.give(office, "vi");
        transaction.executeWithoutResult(status -> {
            fixture.entered(ward, ward.first(), STATEMENT);
            assertThat(mailsFor(office)).hasSize(1);
            status.setRollbackOnly();
        });
        deliver();
        assertThat(mailsFor(office)).isEmpty();
        assertThat(mailboxes.of(address)).isEmpty();
    }

    @Test
    void neverNamesADenunciation() throws Exception {
        String address = mailboxes.give(office, "vi");
        UUID id = fixture.entered(ward, ward.first(), STATEMENT);
        decisions.settleNature(minutes.actor(office), id, IssueNature.DENUNCIATION, "Tố cáo cán bộ");
        deliver();
        assertThat(mailboxes.of(address)).isNotEmpty();
        for (MimeMessage message : mailboxes.of(address)) {
            assertThat(message.getSubject()).isEqualTo("Đồng chí có thông báo mới trên Biên Bản");
            assertThat(GreenMailUtil.getWholeMessage(message) + mailFor(office).letter())
                    .contains("https://bienban.example.org/ward/notices")
                    .doesNotContain(
                            issues.get(id).code(), id.toString(), ward.first().name());
        }
    }

    @Test
    void sendsOnceHoweverManyAreAtIt() {
        String address = mailboxes.give(office, "vi");
        fixture.entered(ward, ward.first(), STATEMENT);
        IntStream.range(0, 4).parallel().forEach(node -> deliver());
        assertThat(mailboxes.of(address)).hasSize(1);
    }

    @Test
    void mailsNobodyWhoCannotSignIn() {
        mailboxes.give(office, "vi");
        administration.close(
                minutes.actor(ward.administrator()),
                accounts.ofPerson(office).orElseThrow().id());
        fixture.entered(ward, ward.first(), STATEMENT);
        assertThat(mailsFor(office)).isEmpty();
    }

    @Test
    void clearsWhatWasSentAfterAWhile() {
        mailboxes.give(office, "vi");
        fixture.entered(ward, ward.first(), STATEMENT);
        deliver();
        StoryClock.at(clock, clock.instant().plus(Duration.ofDays(29)), clearing::clear);
        assertThat(mailsFor(office)).hasSize(1);
        StoryClock.at(clock, clock.instant().plus(Duration.ofDays(31)), clearing::clear);
        assertThat(mailsFor(office)).isEmpty();
    }

    @Test
    void leavesForTheEveningWhatAsksForNothing() {
        UUID secretary = ward.first().secretary();
        String address = mailboxes.give(secretary, "vi");
        fixture.approved(ward.first(), LocalDate.of(2026, 5, 6));
        deliver();
        assertThat(mailboxes.of(address)).isEmpty();
    }

    private void deliver() {
        while (delivery.next() == MailDelivery.Step.DONE) {
            // one mail after the other
        }
    }

    private MimeMessage only(String address) {
        List<MimeMessage> found = mailboxes.of(address);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Mail mailFor(UUID person) {
        return mailsFor(person).getFirst();
    }

    private List<Mail> mailsFor(UUID person) {
        return jdbc.sql("select * from mail where person_id = :person order by at desc")
                .param("person", person)
                .query(MailRows::read)
                .list();
    }
}
