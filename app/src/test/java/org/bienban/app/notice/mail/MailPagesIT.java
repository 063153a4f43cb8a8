package org.bienban.app.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.notice.Delivery;
import org.bienban.app.notice.NoticeFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The page of one's own choice, and the outbox of the administrators. */
@BienBanTest
class MailPagesIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private MailChoices choices;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID secretary;

    @BeforeEach
    void ward() {
        ward = wards.ward();
        secretary = ward.first().secretary();
    }

    @Test
    void keepsAnAddressAndTheWayOfEachFamily() throws Exception {
        mvc.perform(post("/profile/mail")
                        .param("address", " lan@example.org ")
                        .param("HANDED", "DIGEST")
                        .param("DEADLINE", "AT_ONCE")
                        .param("COURSE", "NONE")
                        .param("STANDING_IN", "DIGEST")
                        .with(SignedIn.as(secretary)))
                .andExpect(redirectedUrl("/profile/mail"));
        MailChoice kept = choices.of(secretary);
        assertThat(kept.address()).isEqualTo("lan@example.org");
        assertThat(kept.deliveries())
                .containsEntry(NoticeFamily.HANDED, Delivery.DIGEST)
                .containsEntry(NoticeFamily.COURSE, Delivery.NONE);
        mvc.perform(get("/profile/mail").with(SignedIn.as(secretary)))
                .andExpect(content().string(containsString("value=\"lan@example.org\"")));
        mvc.perform(get("/api/v1/profile/mail").with(SignedIn.as(ward.office())))
                .andExpect(jsonPath("$.address").value(""))
                .andExpect(jsonPath("$.deliveries.HANDED").value("AT_ONCE"))
                .andExpect(jsonPath("$.deliveries.COURSE").value("DIGEST"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lan", "lan@", "lan@example", "lan anh@example.org", "lan@exa mple.org", "<lan@example.org>"})
    void keepsWhatWasTypedWhereTheAddressIsNone(String typed) throws Exception {
        mvc.perform(post("/profile/mail")
                        .param("address", typed)
                        .param("COURSE", "NONE")
                        .param("lang", "vi")
                        .with(SignedIn.as(secretary)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\""),
                                containsString("Địa chỉ chưa đúng"),
                                containsString("id=\"COURSE-NONE\" value=\"NONE\" checked"))));
        assertThat(choices.of(secretary).address()).isEmpty();
        mvc.perform(put("/api/v1/profile/mail")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"address\":\"" + typed + "\"}")
                        .with(SignedIn.as(secretary)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void withoutAnAddressNothingMoreIsSent() throws Exception {
        mailboxes.give(ward.office(), "vi");
        UUID id = waiting();
        mvc.perform(put("/api/v1/profile/mail")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"address\":\"\"}")
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/admin/outbox/" + id).with(SignedIn.as(ward.administrator())))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void showsAdministratorsWhatGoesToWhomAndWhatItSays(String language) throws Exception {
        String address = mailboxes.give(ward.office(), "vi");
        UUID id = waiting();
        while (delivery.next() == MailDelivery.Step.DONE) {
            // kept, for no server is set
        }
        String subject = outbox.get(id).letter().subject();
        mvc.perform(get("/admin/outbox?lang=" + language).with(SignedIn.as(ward.administrator())))
                .andExpect(content().string(allOf(containsString(address), containsString(subject))));
        mvc.perform(get("/admin/outbox?state=KEPT").with(SignedIn.as(ward.administrator())))
                .andExpect(content().string(containsString(address)));
        mvc.perform(get("/admin/outbox?state=SENT").with(SignedIn.as(ward.administrator())))
                .andExpect(content().string(not(containsString(address))));
        mvc.perform(get("/admin/outbox/{id}?lang=" + language, id).with(SignedIn.as(ward.administrator())))
                .andExpect(content()
                        .string(allOf(
                                containsString(subject),
                                containsString("https://bienban.example.org/ward/issues/"),
                                containsString("Kính gửi đồng chí"))));
        mvc.perform(get("/admin/outbox/{id}", id).with(SignedIn.as(secretary))).andExpect(status().isForbidden());
    }

    @Test
    void letsWhatWasGivenUpBeSentAgainOnce() throws Exception {
        mailboxes.give(ward.office(), "vi");
        UUID id = waiting();
        jdbc.sql("update mail set state = 'GIVEN_UP', done_at = now(), problem = '550 no such user' where id = :id")
                .param("id", id)
                .update();
        mvc.perform(get("/admin/outbox?state=GIVEN_UP").with(SignedIn.as(ward.administrator())))
                .andExpect(content().string(containsString("550 no such user")));
        mvc.perform(post("/admin/outbox/{id}/send", id).with(SignedIn.as(ward.administrator())))
                .andExpect(redirectedUrl("/admin/outbox/" + id));
        assertThat(outbox.get(id).state()).isEqualTo(MailState.WAITING);
        mvc.perform(post("/admin/outbox/{id}/send", id).with(SignedIn.as(ward.administrator())))
                .andExpect(status().isConflict());
    }

    @Test
    void listsTheOutboxInPages() throws Exception {
        mailboxes.give(ward.office(), "vi");
        List<UUID> own = new ArrayList<>();
        for (int number = 0; number < 31; number++) {
            own.addFirst(waiting());
        }
        List<UUID> listed = new ArrayList<>();
        String after = null;
        do {
            Outbox.Page page = outbox.page(null, after == null ? null : UUID.fromString(after));
            page.mails().stream().map(Mail::id).filter(own::contains).forEach(listed::add);
            assertThat(page.mails()).hasSizeLessThanOrEqualTo(30);
            after = page.next();
        } while (after != null && listed.size() < own.size());
        assertThat(listed).isEqualTo(own);
        mvc.perform(get("/admin/outbox?after=" + own.getFirst()).with(SignedIn.as(ward.administrator())))
                .andExpect(content()
                        .string(allOf(
                                containsString("/admin/outbox/" + own.get(1)),
                                not(containsString("/admin/outbox/" + own.getFirst())))));
    }

    private UUID waiting() {
        fixture.entered(ward, ward.first(), "Đèn đường ngõ 12 hỏng");
        return jdbc.sql("select id from mail where person_id = :person order by at desc limit 1")
                .param("person", ward.office())
                .query(UUID.class)
                .single();
    }
}
