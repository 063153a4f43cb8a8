package org.bienban.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.AccountAdministration;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.organisation.MemberEditing;
import org.bienban.app.organisation.UnitEditing;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is recorded, who sees it, and the page with its table for spreadsheets. */
@BienBanTest
class AuditTrailIT {

    private static final AuditQuestion ALL = new AuditQuestion("", "", "", "", "", "", "");

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private AuditReading reading;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private UnitEditing units;

    @Autowired
    private MemberEditing members;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID sent;
    private Actor office;
    private Actor secretary;
    private Actor supervisor;

    @BeforeEach
    void send() {
        ward = wards.ward();
        sent = minutes.sent(ward.first());
        office = minutes.actor(ward.office());
        secretary = minutes.actor(ward.first().secretary());
        supervisor = minutes.actor(ward.first().supervisor());
    }

    @Test
    void everyDeedOfAReviewIsRecordedOnceWithItsDoer() {
        UUID task = inbox.openTaskOf(sent).orElseThrow().taskId();
        current.runAs(supervisor, () -> claims.claim(supervisor, task));
        current.runAs(supervisor, () -> claims.handOver(supervisor, task, office.personId(), "Tôi đi công tác"));
        verdicts.give(office, sent, new VerdictWish(UUID.randomUUID(), 1, Verdict.APPROVED, ""));

        assertThat(actionsOn(sent))
                .containsSubsequence("MINUTES_SENT", "TASK_TAKEN", "TASK_HANDED_OVER", "MINUTES_APPROVED")
                .contains("DRAFT_BEGUN", "DRAFT_SAVED", "VERDICT_GIVEN")
                .doesNotHaveDuplicates();
        EntryView approved = only(office, object("minutes", sent), "MINUTES_APPROVED");
        assertThat(approved.actor()).isEqualTo(office.displayName());
        assertThat(approved.facts()).extracting(EntryView.Fact::after).anyMatch(after -> after.startsWith("Số "));
        EntryView handed = only(office, object("minutes", sent), "TASK_HANDED_OVER");
        assertThat(handed.facts().getFirst().before()).isEqualTo(supervisor.displayName());
        assertThat(handed.facts().getFirst().after()).isEqualTo(office.displayName());
        assertThat(jdbc.sql("select count(*) from audit_entry where changed like '%công tác%'")
                        .query(Long.class)
                        .single())
                .as("no texts in the journal")
                .isZero();
    }

    @Test
    void aDeedThatIsRolledBackLeavesNoEntry() {
        UUID task = inbox.openTaskOf(sent).orElseThrow().taskId();
        claims.claim(supervisor, task);
        long before = count();
        assertThatThrownBy(() -> claims.claim(office, task)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() ->
                        verdicts.give(supervisor, sent, new VerdictWish(UUID.randomUUID(), 1, Verdict.RETURNED, "")))
                .isInstanceOf(RefusedException.class);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void changesOfTheOrganisationKeepBeforeAndAfter() {
        String old = ward.second().name();
        current.runAs(
                minutes.actor(ward.administrator()),
                () -> units.rename(ward.second().id(), "Chi bộ tên mới", null, LocalDate.of(2026, 11, 1)));
        EntryView renamed = only(office, object("unit", ward.second().id()), "UNIT_RENAMED");
        assertThat(renamed.facts().getFirst()).isEqualTo(new EntryView.Fact("Tên", old, "Chi bộ tên mới"));
        assertThat(renamed.actor())
                .isEqualTo(minutes.actor(ward.administrator()).displayName());
    }

    @Test
    void leadersSeeTheirWardOthersOnlyWhatIsTheirs() {
        assertThat(actions(office, object("minutes", sent))).contains("MINUTES_SENT");
        assertThat(actions(office, object("minutes", sent)))
                .as("a draft is the cell's own")
                .doesNotContain("DRAFT_BEGUN", "DRAFT_SAVED");
        assertThat(actions(secretary, object("minutes", sent))).contains("DRAFT_BEGUN", "MINUTES_SENT");
        WardFixture.Ward elsewhere = wards.ward();
        assertThat(actions(minutes.actor(elsewhere.office()), object("minutes", sent)))
                .isEmpty();
        assertThat(actions(minutes.actor(ward.administrator()), object("minutes", sent)))
                .as("no content for the administrator")
                .isEmpty();
        assertThat(actions(minutes.actor(ward.second().secretary()), object("minutes", sent)))
                .isEmpty();
        assertThat(actions(minutes.actor(ward.first().member()), ALL)).containsOnly("PERSON_ADDED", "MEMBER_JOINED");
    }

    @Test
    void aPersonLearnsWhoReadTheirDataAndWhatWasRecorded() throws Exception {
        UUID member = ward.first().member();
        mvc.perform(get("/organisation/people/" + member).with(SignedIn.as(office.personId())))
                .andExpect(status().isOk());
        mvc.perform(get("/organisation/units/" + ward.first().id()).with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isOk());
        members.correctPerson(member, "Trần Bá Lưu", "0912345678", LocalDate.of(2026, 11, 1));

        List<EntryView> about = rows(minutes.actor(member), new AuditQuestion("about_me", "", "", "", "", "", ""));
        assertThat(about).extracting(EntryView::action).contains("Xem", "Tra cứu", "Sửa thông tin người");
        assertThat(about).extracting(EntryView::actor).contains(office.displayName(), supervisor.displayName());
        assertThat(about)
                .flatExtracting(EntryView::facts)
                .as("what was corrected stays out of the journal")
                .noneMatch(fact -> fact.toString().contains("0912345678"));
        AuditQuestion mine = new AuditQuestion("mine", "", "", "", "", "", "");
        assertThat(rows(minutes.actor(member), mine)).hasSize(1);
        assertThat(rows(minutes.actor(member), mine))
                .as("reading one's own entries is one's own deed")
                .extracting(EntryView::action)
                .containsOnly("Xem nhật ký truy vết");
    }

    @Test
    void aRefusedReadIsNoRead() throws Exception {
        mvc.perform(get("/minutes/" + sent).with(SignedIn.as(ward.second().secretary())))
                .andExpect(status().isNotFound());
        assertThat(actionsOn(sent)).doesNotContain("DATA_READ");
        mvc.perform(get("/api/v1/minutes/" + sent).with(SignedIn.as(office.personId())))
                .andExpect(status().isOk());
        mvc.perform(get("/minutes/" + sent).with(SignedIn.as(office.personId())))
                .andExpect(status().isOk());
        assertThat(actionsOn(sent)).filteredOn("DATA_READ"::equals).hasSize(1);
    }

    @Test
    void theAdministratorSeesAccountsAndSignInsOfTheirUnitsOnly() throws Exception {
        Actor administrator = minutes.actor(ward.administrator());
        String username = "u" + UUID.randomUUID().toString().substring(0, 12);
        UUID account = administration
                .create(administrator, ward.first().exempt(), username)
                .accountId();
        mvc.perform(signIn(username)).andExpect(status().is3xxRedirection());
        mvc.perform(signIn("mật khẩu gõ nhầm ô")).andExpect(status().is3xxRedirection());

        List<String> seen = actions(administrator, ALL);
        assertThat(seen).contains("ACCOUNT_MADE", "SIGN_IN_FAILED");
        assertThat(seen)
                .allMatch(action -> AuditAction.valueOf(action).operational()
                        || action.equals("DATA_READ")
                        || action.equals("POST_TAKEN")
                        || action.equals("PERSON_ADDED"));
        EntryView failed = only(administrator, object("account", account), "SIGN_IN_FAILED");
        assertThat(failed.address()).isNotEmpty();
        assertThat(actions(minutes.actor(wards.ward().administrator()), object("account", account)))
                .isEmpty();
        assertThat(actions(office, object("account", account)))
                .as("no leader follows who signs in when")
                .containsOnly("ACCOUNT_MADE");
        assertThat(only(office, object("account", account), "ACCOUNT_MADE").address())
                .isNull();
        assertThat(jdbc.sql("select count(*) from audit_entry where changed like '%gõ nhầm%'")
                        .query(Long.class)
                        .single())
                .as("what was typed as a name nobody has")
                .isZero();
    }

    @Test
    void pagesByKeyWithoutLossOrRepetition() {
        for (int month = 1; month <= 3; month++) {
            minutes.sent(ward.second(), LocalDate.of(2026, month, 5));
        }
        List<Long> paged = new ArrayList<>();
        String next = "";
        do {
            AuditRows page = reading.page(office, ALL, next, 7, Locale.of("vi"));
            page.entries().forEach(entry -> paged.add(entry.seq()));
            next = page.next() == null ? "" : page.next();
        } while (!next.isEmpty());
        List<Long> whole = rows(office, ALL).stream().map(EntryView::seq).toList();
        assertThat(paged).doesNotHaveDuplicates();
        // The first look made an entry of its own, which the second shows.
        assertThat(whole).containsAll(paged);
    }

    @Test
    void filtersByPersonActionKindAndDay() {
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        assertThat(actions(office, new AuditQuestion("", "lan anh", "minutes", "", "MINUTES", today, today)))
                .containsOnly("MINUTES_SENT");
        assertThat(actions(office, new AuditQuestion("", "khong co ai", "", "", "", "", "")))
                .isEmpty();
        assertThat(actions(office, new AuditQuestion("", "", "", "", "", "2001-01-01", "2001-12-31")))
                .isEmpty();
    }

    @Test
    void thingsLeadToTheirHistoryForWhoeverFollowsIt() throws Exception {
        UUID meeting = jdbc.sql("select meeting_id from minutes where id = ?")
                .param(sent)
                .query(UUID.class)
                .single();
        String ofMeeting = "/audit?object=meeting:" + meeting;
        String ofMinutes = "/audit?object=minutes:" + sent;
        assertThat(page("/meetings/" + meeting, office)).contains(ofMeeting);
        assertThat(page("/minutes/" + sent + "/review", office)).contains(ofMinutes);
        assertThat(page("/meetings/" + meeting, secretary)).doesNotContain(ofMeeting);
        assertThat(page("/minutes/" + sent + "/review", supervisor)).doesNotContain(ofMinutes);
        assertThat(page(ofMinutes, office)).contains("Gửi biên bản");
        Actor administrator = minutes.actor(ward.administrator());
        UUID account = administration
                .create(
                        administrator,
                        ward.first().exempt(),
                        "u" + sent.toString().substring(0, 12))
                .accountId();
        String name = minutes.actor(ward.first().exempt()).displayName();
        assertThat(page("/admin/accounts?q=" + name, administrator)).contains("/audit?object=account:" + account);
    }

    private String page(String address, Actor reader) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(reader.personId())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void hostileFiltersAreRefusedBesideTheirFieldWithWhatWasTyped() throws Exception {
        String page = mvc.perform(get("/audit")
                        .param("from", "'; drop table audit_entry --")
                        .param("action", "<script>")
                        .param("kind", "%00")
                        .param("object", "minutes:nonsense")
                        .param("person", "\u0000' or 1=1")
                        .param("after", "99999999999999999999.x")
                        .with(SignedIn.as(office.personId())))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("&#39;; drop table audit_entry --").doesNotContain("<script>");
        mvc.perform(get("/audit")
                        .param("person", "\u0000' or 1=1 {x} %")
                        .param("after", "-1.1")
                        .with(SignedIn.as(office.personId())))
                .andExpect(status().isOk());
        mvc.perform(get("/api/v1/audit").param("to", "9999-99-99").with(SignedIn.as(office.personId())))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void theTableForSpreadsheetsNamesItsFilterAndHoldsNoFormula() throws Exception {
        current.runAs(
                minutes.actor(ward.administrator()),
                () -> units.rename(ward.second().id(), "=HYPERLINK(\"x\",1)", null, LocalDate.of(2026, 11, 1)));
        MvcResult started = mvc.perform(get("/audit/export")
                        .param("action", "UNIT_RENAMED")
                        .param("person", "=cmd|calc")
                        .with(SignedIn.as(office.personId())))
                .andReturn();
        assertThat(csv(started)).contains("UNIT_RENAMED").contains("'=cmd|calc").doesNotContain(",=");

        String table = csv(
                mvc.perform(get("/audit/export").param("action", "UNIT_RENAMED").with(SignedIn.as(office.personId())))
                        .andReturn());
        assertThat(table.lines().filter(line -> line.contains("Đổi tên đơn vị")))
                .hasSize(1);
        assertThat(table).contains("\"'=HYPERLINK(\"\"x\"\",1)\"");
        assertThat(actions(office, ALL)).contains("AUDIT_EXPORTED");
        assertThat(actions(office, ALL)).as("the look before").contains("AUDIT_READ");
    }

    @Test
    void leadersHaveTheChainCheckedMembersMayNot() throws Exception {
        mvc.perform(post("/audit/check").with(SignedIn.as(ward.first().member())))
                .andExpect(status().isForbidden());
        mvc.perform(post("/audit/check").with(SignedIn.as(office.personId()))).andExpect(status().is3xxRedirection());
        assertThat(reading.report(office).last()).isNotNull().matches(ChainCheck::intact);
        assertThat(actions(office, ALL)).contains("CHAIN_CHECKED");
    }

    private String csv(MvcResult started) throws Exception {
        return started.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder signIn(String username) {
        return post("/sign-in")
                .param("username", username)
                .param("password", "wrong")
                .with(SecurityMockMvcRequestPostProcessors.csrf());
    }

    private static AuditQuestion object(String kind, UUID id) {
        return new AuditQuestion("", "", "", kind + ":" + id, "", "", "");
    }

    private List<EntryView> rows(Actor reader, AuditQuestion question) {
        return reading.page(reader, question, "", 200, Locale.of("vi")).entries();
    }

    /** Names of the actions a person sees, newest first. */
    private List<String> actions(Actor reader, AuditQuestion question) {
        List<Long> seen = rows(reader, question).stream().map(EntryView::seq).toList();
        return jdbc.sql("select action from audit_entry where seq = any(?) order by seq desc")
                .param(seen.toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    private EntryView only(Actor reader, AuditQuestion about, String action) {
        AuditQuestion question =
                new AuditQuestion(about.list(), about.person(), about.kind(), about.object(), action, "", "");
        List<EntryView> found = rows(reader, question);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> actionsOn(UUID object) {
        return jdbc.sql("select action from audit_entry where object_id = ? order by seq")
                .param(object)
                .query(String.class)
                .list();
    }

    private long count() {
        return jdbc.sql("select count(*) from audit_entry where ward_id = ?")
                .param(ward.wardId())
                .query(Long.class)
                .single();
    }
}
