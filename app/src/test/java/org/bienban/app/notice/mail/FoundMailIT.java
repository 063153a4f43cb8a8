package org.bienban.app.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.demo.StoryClock;
import org.bienban.app.issue.Issues;
import org.bienban.app.notice.Delivery;
import org.bienban.app.notice.NoticeFamily;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.search.SavedSearches;
import org.bienban.app.search.SearchAlerts;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What saved searches find, by mail: at once or in the evening as chosen, and nothing of what is no longer to be seen. */
@BienBanTest
class FoundMailIT {

    private static final String STATEMENT = "Giá đền bù đất ngõ 12 quá thấp";

    @Autowired
    private WardFixture wards;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private MailChoices choices;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private DigestWriting digests;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private SearchAlerts alerts;

    @Autowired
    private SearchWork index;

    @Autowired
    private Issues issues;

    @Autowired
    private PostEditing posts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private WardFixture.Ward ward;
    private UUID reader;
    private String address;

    @BeforeEach
    void follow() {
        ward = wards.ward();
        reader = ward.wardDeputy();
        mailboxes.open();
        address = mailboxes.give(reader);
        UUID id = UUID.randomUUID();
        Actor actor = minutes.actor(reader);
        searches.save(actor, id, "Theo dõi đền bù", "q=%22%C4%91%E1%BB%81n+b%C3%B9%22", null);
        index.catchUp();
        alerts.set(actor, id);
        index.lookForAlerts();
    }

    @AfterEach
    void unset() {
        mailboxes.unset();
    }

    @Test
    void goesAtOnceToWhomChoseSoAndNeverSaysWhatIsWritten() throws Exception {
        choose(Delivery.AT_ONCE);
        UUID found = raised();
        deliver();
        assertThat(mailboxes.of(address)).hasSize(1);
        String subject = mailboxes.of(address).getFirst().getSubject();
        assertThat(subject)
                .contains(
                        "Theo dõi đền bù",
                        issues.get(found).code(),
                        ward.first().name())
                .doesNotContain(STATEMENT);
    }

    @Test
    void isNotMailedOnceTheRightIsLost() {
        choose(Delivery.AT_ONCE);
        raised();
        relieve();
        deliver();
        assertThat(mailboxes.of(address)).isEmpty();
        assertThat(jdbc.sql("select count(*) from mail where person_id = :person")
                        .param("person", reader)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void comesInTheEveningToEverybodyElse() {
        choose(Delivery.DIGEST);
        UUID found = raised();
        evening();
        assertThat(plain())
                .contains("Theo dõi đền bù", issues.get(found).code())
                .doesNotContain(STATEMENT);
    }

    @Test
    void isNeitherNamedNorCountedInTheEveningOnceTheRightIsLost() {
        choose(Delivery.DIGEST);
        raised();
        relieve();
        evening();
        assertThat(jdbc.sql("select count(*) from mail where person_id = :person")
                        .param("person", reader)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void choose(Delivery wanted) {
        choices.keep(
                reader,
                new MailChoice(
                        address,
                        Map.of(
                                NoticeFamily.SEARCHES,
                                wanted,
                                NoticeFamily.HANDED,
                                Delivery.NONE,
                                NoticeFamily.DEADLINE,
                                Delivery.NONE)));
    }

    private UUID raised() {
        UUID id = fixture.entered(ward, ward.first(), STATEMENT);
        index.lookForAlerts();
        return id;
    }

    private void relieve() {
        posts.relieve(
                reader,
                ward.wardId(),
                PostKind.DEPUTY_SECRETARY,
                minutes.actor(reader).on());
    }

    private void deliver() {
        while (delivery.next() == MailDelivery.Step.DONE) {
            // one mail after the other
        }
    }

    private void evening() {
        StoryClock.at(
                clock,
                minutes.actor(reader)
                        .on()
                        .atTime(LocalTime.of(20, 0))
                        .atZone(clock.getZone())
                        .toInstant(),
                () -> digests.write(reader, minutes.actor(reader).on()));
    }

    private String plain() {
        return Objects.requireNonNull(jdbc.sql("select plain from mail where person_id = :person")
                .param("person", reader)
                .query(String.class)
                .single());
    }
}
