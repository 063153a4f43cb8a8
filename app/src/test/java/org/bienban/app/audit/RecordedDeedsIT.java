package org.bienban.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ModelFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.AccountAdministration;
import org.bienban.app.access.Actor;
import org.bienban.app.access.ApiTokens;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.directory.Deputies;
import org.bienban.app.inbox.FailedSteps;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.bienban.app.scoring.RatingWish;
import org.bienban.app.scoring.Ratings;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.RuleSetText;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.RuleSets;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.workflows.Incident;
import org.bienban.workflows.Incidents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every family of deeds leaves its entry: who, for whom, by which token, and whose business it is. */
@BienBanTest
class RecordedDeedsIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Deputies deputies;

    @Autowired
    private AccountAdministration accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Ratings ratings;

    @Autowired
    private RuleSetEditing editing;

    @Autowired
    private RuleSets rules;

    @Autowired
    private CurrentActor current;

    @Autowired
    private AuditReading reading;

    @Autowired
    private ChainSealing sealing;

    @Autowired
    private ChainChecking checking;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private String path;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
        path = "/wards/" + ward.wardId() + "/phrases";
    }

    @Test
    void phrasesOfTheCommitteeAreToldWordForWordOwnOnesAreNot() throws Exception {
        ok(
                ward.office(),
                post(path)
                        .param("head", "CONTENT")
                        .param("severity", "MUST_FIX")
                        .param("text", "Ghi rõ kết quả từng việc."));
        int id = jdbc.sql("select max(id) from review_phrase where ward_id = ?")
                .param(ward.wardId())
                .query(Integer.class)
                .single();
        ok(
                ward.office(),
                post(path + "/" + id)
                        .param("head", "CONTENT")
                        .param("severity", "SUGGESTION")
                        .param("text", "Nên ghi kết quả từng việc.")
                        .param("active", "false"));
        ok(ward.office(), post(path + "/" + id + "/move").param("by", "up"));
        ok(
                ward.first().supervisor(),
                post("/phrases")
                        .param("head", "CONTENT")
                        .param("severity", "PRAISE")
                        .param("text", "Ghi rất đủ."));
        int own = jdbc.sql("select id from review_phrase where person_id = ?")
                .param(ward.first().supervisor())
                .query(Integer.class)
                .single();
        ok(ward.first().supervisor(), post("/phrases/" + own + "/delete"));

        Actor leader = minutes.actor(ward.wardSecretary());
        EntryView changed = only(leader, "WARD_PHRASE_CHANGED");
        assertThat(changed.actor()).isEqualTo(minutes.actor(ward.office()).displayName());
        assertThat(changed.facts())
                .contains(
                        new EntryView.Fact("Câu mẫu", "Ghi rõ kết quả từng việc.", "Nên ghi kết quả từng việc."),
                        new EntryView.Fact("Mức độ", "Phải sửa", "Góp ý"),
                        new EntryView.Fact("Đang dùng", "có", "không"));
        only(leader, "WARD_PHRASE_ADDED");
        only(leader, "WARD_PHRASE_MOVED");
        assertThat(entries(leader, "PHRASE_KEPT")).as("kept by somebody else").isEmpty();
        Actor supervisor = minutes.actor(ward.first().supervisor());
        assertThat(only(supervisor, "PHRASE_KEPT").facts().toString()).doesNotContain("Ghi rất đủ");
        only(supervisor, "PHRASE_FORGOTTEN");
    }

    @Test
    void aPhraseChangedByADeputyIsChangedForWhomTheyStandInFor() throws Exception {
        standIn(ward.office(), ward.second().supervisor());
        ok(
                ward.second().supervisor(),
                post(path).param("head", "CONTENT").param("severity", "PRAISE").param("text", "Ghi đủ ý kiến."));

        EntryView added = only(minutes.actor(ward.wardSecretary()), "WARD_PHRASE_ADDED");
        assertThat(added.actor()).isEqualTo(name(ward.second().supervisor()));
        assertThat(added.onBehalfOf()).isEqualTo(name(ward.office()));
    }

    @Test
    void scoreRulesAreRecordedFromTheirDraftToTheirSuccessor() throws Exception {
        UUID first = ruleSet(LocalDate.of(2027, 1, 1));
        UUID second = ruleSet(LocalDate.of(2028, 1, 1));
        UUID third = begin();
        editing.delete(minutes.actor(ward.office()), third);

        Actor office = minutes.actor(ward.office());
        assertThat(actions("score-rules", first))
                .containsExactly(
                        "SCORE_RULES_BEGUN", "SCORE_RULES_SAVED", "SCORE_RULES_PUT_IN_FORCE", "SCORE_RULES_SUCCEEDED");
        assertThat(actions("score-rules", second)).contains("SCORE_RULES_PUT_IN_FORCE");
        assertThat(actions("score-rules", third)).endsWith("SCORE_RULES_DELETED");
        EntryView succeeded = only(office, "SCORE_RULES_SUCCEEDED");
        assertThat(succeeded.href()).isEqualTo("/score-rules/" + first);
        assertThat(succeeded.facts()).contains(new EntryView.Fact("Đến ngày", "", "01/01/2028"));
        assertThat(succeeded.actor()).isEqualTo(name(ward.wardSecretary()));
    }

    @Test
    void theWayOfReviewIsToldBeforeAndAfter() throws Exception {
        LocalDate today = minutes.actor(ward.office()).on();
        ok(
                ward.office(),
                post("/workflow/" + ward.wardId()
                        + "?formFirst=true&split=true&firstHeads=CONTENT&firstHeads=MANAGEMENT&firstGroup=SUPERVISOR"
                        + "&secondGroup=OFFICE&judge=STANDING&levels=LEADER&formDays=1&inspectDays=4&judgeDays=2"
                        + "&levelDays=2&reviseDays=3&remindDays=1&standingDays=2&from=" + today));

        EntryView set = only(minutes.actor(ward.wardSecretary()), "WAY_OF_REVIEW_SET");
        assertThat(set.actor()).isEqualTo(name(ward.office()));
        assertThat(set.facts()).anySatisfy(fact -> {
            assertThat(fact.what()).isEqualTo("Các bước");
            assertThat(fact.before()).isEqualTo("Cấp ủy viên phụ trách chi bộ");
            assertThat(fact.after())
                    .isEqualTo("Văn phòng Đảng ủy; Cấp ủy viên phụ trách chi bộ + Văn phòng Đảng ủy;"
                            + " Ban Thường vụ; Bí thư hoặc Phó Bí thư");
        });
    }

    @Test
    void checklistAnswersAreTheInspectorsUntilTheVerdict() throws Exception {
        UUID sent = minutes.sent(ward.first());
        Actor supervisor = minutes.actor(ward.first().supervisor());
        take(supervisor, sent);
        ok(
                supervisor.personId(),
                post("/minutes/" + sent + "/review/checklist")
                        .param("version", "1")
                        .param("accept", "true"));

        EntryView answered = only(supervisor, "CHECKLIST_ANSWERED");
        assertThat(answered.facts())
                .anyMatch(fact -> fact.what().startsWith("Mục ") && fact.after().equals("Có"));
        Actor leader = minutes.actor(ward.wardSecretary());
        assertThat(entries(leader, "CHECKLIST_ANSWERED")).isEmpty();
        verdicts.give(supervisor, sent, new VerdictWish(UUID.randomUUID(), 1, Verdict.APPROVED, ""));
        EntryView published = only(leader, "CHECKLIST_PUBLISHED");
        assertThat(published.actor()).isEqualTo(supervisor.displayName());
        assertThat(published.facts()).extracting(EntryView.Fact::what).contains("Số mục đã xét", "Số mục chưa đạt");
    }

    @Test
    void aDeputyRatesForWhomTheyStandInForAndNeverOnTheirOwnScore() {
        UUID sent = approved();
        standIn(ward.standingMember(), ward.second().supervisor());
        Actor deputy = minutes.actor(ward.second().supervisor());
        current.runAs(deputy, () -> ratings.decide(deputy, sent, new RatingWish(Grade.FAIR, "Họp chưa đủ giờ.", 0)));
        current.runAs(deputy, () -> ratings.reopen(deputy, sent, 1, "Tính nhầm."));

        Actor leader = minutes.actor(ward.wardSecretary());
        for (String action : List.of("MEETING_RATED", "RATING_REOPENED")) {
            EntryView entry = only(leader, action);
            assertThat(entry.actor()).isEqualTo(deputy.displayName());
            assertThat(entry.onBehalfOf()).isEqualTo(name(ward.standingMember()));
        }
        assertThat(only(minutes.actor(ward.standingMember()), "MEETING_RATED").onBehalfOf())
                .as("seen by whom it was done for")
                .isEqualTo(name(ward.standingMember()));
    }

    @Test
    void whatAdministratorsDoToTheSystemIsRecorded() throws Exception {
        minutes.sent(ward.first());
        ok(ward.administrator(), post("/admin/search/refill"));
        ok(ward.administrator(), post("/admin/search/synonyms").param("wordings", "ZBQ = việc được ghi lại"));
        ok(ward.administrator(), post("/admin/incidents/rebuild-task-list"));
        String page = upload();
        ok(ward.administrator(), post(page + "/deploy"));
        String before = jdbc.sql("select id_ from act_re_procdef where key_ = 'minutes-review' order by version_ desc"
                        + " offset 1 limit 1")
                .query(String.class)
                .single();
        ok(ward.administrator(), post("/admin/models/versions/" + before + "/migrate"));

        Actor administrator = minutes.actor(ward.administrator());
        for (String action :
                List.of("INDEX_REFILLED", "SYNONYMS_CHANGED", "TASK_LIST_REBUILT", "MODEL_DEPLOYED", "CASES_MOVED")) {
            EntryView entry = entries(administrator, action).getFirst();
            assertThat(entry.actor()).as(action).isEqualTo(administrator.displayName());
        }
        assertThat(entries(administrator, "CASES_MOVED").getFirst().facts())
                .extracting(EntryView.Fact::what)
                .contains("Mô hình", "Số hồ sơ", "Sang phiên bản");
        assertThat(entries(minutes.actor(ward.office()), "INDEX_REFILLED")).isEmpty();
    }

    @Test
    void aFailedStepTriedAgainIsRecordedOneNoLongerOpenIsNot() {
        Actor administrator = minutes.actor(ward.administrator());
        UUID open = UUID.randomUUID();
        FailedSteps steps = new FailedSteps(new OpenIncident(open), events);
        current.runAs(administrator, () -> {
            assertThat(steps.retry(open)).isTrue();
            assertThat(steps.retry(UUID.randomUUID())).isFalse();
        });

        List<EntryView> retried = entries(administrator, "INCIDENT_RETRIED");
        assertThat(retried)
                .filteredOn(entry -> entry.facts().contains(new EntryView.Fact("Mã lỗi", "", open.toString())))
                .hasSize(1)
                .allMatch(entry -> administrator.displayName().equals(entry.actor()));
    }

    private record OpenIncident(UUID id) implements Incidents {

        @Override
        public List<Incident> open(int limit) {
            return List.of();
        }

        @Override
        public long count() {
            return 1;
        }

        @Override
        public boolean retry(UUID incidentId) {
            return incidentId.equals(id);
        }
    }

    @Test
    void settingsSessionsAndSignOutAreTheOwnersBusiness() throws Exception {
        UUID person = ward.first().exempt();
        accounts.create(minutes.actor(ward.administrator()), person, username());
        ok(
                person,
                post("/profile").param("language", "ar").param("theme", "dark").param("shortcuts", "true"));
        ok(person, post("/profile/sessions/end-others"));
        ok(person, post("/sign-out"));

        Actor owner = minutes.actor(person);
        assertThat(only(owner, "SETTINGS_CHANGED").facts())
                .extracting(EntryView.Fact::what)
                .contains("Ngôn ngữ", "Giao diện");
        only(owner, "SESSIONS_ENDED");
        assertThat(only(owner, "SIGNED_OUT").actor()).isEqualTo(owner.displayName());
        assertThat(entries(minutes.actor(ward.administrator()), "SETTINGS_CHANGED"))
                .isEmpty();
        assertThat(entries(minutes.actor(ward.administrator()), "SIGNED_OUT")).hasSize(1);
    }

    @Test
    void aDeedThroughATokenNamesTheTokenAndTheChainHolds() throws Exception {
        UUID account = accounts.create(minutes.actor(ward.administrator()), ward.office(), username())
                .accountId();
        var made = tokens.create(account, "Bảng tính của Văn phòng", 10);
        mvc.perform(post("/api/v1" + path)
                        .header("Authorization", "Bearer " + made.secret())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"head\":\"CONTENT\",\"severity\":\"PRAISE\",\"text\":\"Ghi rõ.\"}"))
                .andExpect(status().isOk());

        Map<String, Object> entry = jdbc.sql(
                        "select token_id, channel from audit_entry where action = 'WARD_PHRASE_ADDED' and actor_id = ?")
                .param(ward.office())
                .query()
                .singleRow();
        assertThat(entry).containsEntry("token_id", made.token().id()).containsEntry("channel", "TOKEN");
        assertThat(only(minutes.actor(ward.office()), "WARD_PHRASE_ADDED").token())
                .isEqualTo("Bảng tính của Văn phòng");
        assertThat(only(minutes.actor(ward.wardSecretary()), "WARD_PHRASE_ADDED")
                        .token())
                .as("what somebody calls their tokens is theirs")
                .isNull();
        while (sealing.seal(1000) > 0) {
            // until nothing waits
        }
        assertThat(checking.check(null).intact()).isTrue();
        mvc.perform(put("/api/v1/profile")
                        .header("Authorization", "Bearer nonsense")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnauthorized());
    }

    /** A set of the ward's own in force from the day. */
    private UUID ruleSet(LocalDate from) {
        UUID id = begin();
        RuleSetVersion draft = rules.get(minutes.actor(ward.office()), id).set();
        RuleSetText dated = new RuleSetText(
                draft.name(), draft.unitTypes(), draft.meetingKinds(), from, "Quyết định 12-QĐ/ĐU", draft.rules());
        editing.save(minutes.actor(ward.office()), id, dated, draft.revision());
        editing.putInForce(minutes.actor(ward.wardSecretary()), id);
        return id;
    }

    private UUID begin() {
        UUID source = jdbc.sql("select id from scoring_rule_set where unit_id is null order by valid_from desc limit 1")
                .query(UUID.class)
                .single();
        return editing.begin(minutes.actor(ward.office()), ward.wardId(), source);
    }

    private UUID approved() {
        UUID sent = minutes.sent(ward.first());
        Actor supervisor = minutes.actor(ward.first().supervisor());
        take(supervisor, sent);
        verdicts.give(supervisor, sent, new VerdictWish(UUID.randomUUID(), 1, Verdict.APPROVED, ""));
        return sent;
    }

    private void take(Actor inspector, UUID sent) {
        claims.claim(inspector, inbox.openTaskOf(sent).orElseThrow().taskId());
    }

    private void standIn(UUID away, UUID deputy) {
        LocalDate today = minutes.actor(away).on();
        deputies.name(minutes.actor(away), new DeputyWish(away, deputy, null, today, today.plusDays(1), "Đi công tác"));
    }

    private String upload() throws Exception {
        String model = ModelFixture.review().replace("name=\"Đã nhắc\"", "name=\"Đã nhắc việc\"");
        MockMultipartFile file =
                new MockMultipartFile("file", "a.bpmn", "application/xml", model.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                mvc.perform(multipart("/admin/models").file(file).with(SignedIn.as(ward.administrator())))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private void ok(UUID person, MockHttpServletRequestBuilder request) throws Exception {
        mvc.perform(request.with(SignedIn.as(person))).andExpect(status().is3xxRedirection());
    }

    private static String username() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }

    private String name(UUID person) {
        return minutes.actor(person).displayName();
    }

    private List<EntryView> entries(Actor reader, String action) {
        return reading.page(reader, new AuditQuestion("", "", "", "", action, "", ""), "", 200, Locale.of("vi"))
                .entries();
    }

    private EntryView only(Actor reader, String action) {
        List<EntryView> found = entries(reader, action);
        assertThat(found).as(action).hasSize(1);
        return found.getFirst();
    }

    private List<String> actions(String kind, UUID object) {
        return jdbc.sql("select action from audit_entry where object_kind = ? and object_id = ? order by seq")
                .param(kind)
                .param(object)
                .query(String.class)
                .list();
    }
}
