package org.bienban.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.engine.Band;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Group;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.RuleSet;
import org.bienban.app.scoring.engine.RuleSetChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A committee writes its own rule set and puts it into force. */
@BienBanTest
class RuleSetsIT {

    private static final UUID GUIDE_42 = UUID.fromString("5c0e2025-0000-4000-8000-000000000042");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 5);
    private static final Map<String, String> FRAME = Map.of(
            "name-vi", "Bảng của phường",
            "validFrom", "2026-06-01",
            "basis", "QĐ 9",
            "band-GOOD", "90",
            "band-FAIR", "70",
            "band-AVERAGE", "50",
            "gate-0", "GOOD",
            "gate-0-otherwise", "FAIR",
            "gate-0-items", "attendance");
    private static final Map<String, String> ITEM = Map.of(
            "text-vi", "Mô hình mới",
            "type", "choice",
            "level-0-points", "2",
            "level-0-vi", "Có",
            "level-1-points", "0",
            "level-1-vi", "Không");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private RuleSetEditing editing;

    @Autowired
    private RuleSets sets;

    @Autowired
    private RuleSetPreview preview;

    @Autowired
    private ScoreFixture scores;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private Actor leader;
    private UUID draft;

    @BeforeEach
    void begin() {
        ward = wards.ward();
        leader = minutes.actor(ward.wardSecretary());
        draft = editing.begin(leader, ward.wardId(), GUIDE_42);
    }

    @Test
    void theWardsOwnSetGoesBeforeTheCountrysFromItsDayOn() {
        save(text().rules(), LocalDate.of(2026, 6, 1), Set.of());
        editing.putInForce(leader, draft);
        UUID before = minutes.drafted(ward.first(), LocalDate.of(2026, 5, 31));
        UUID after = minutes.drafted(ward.first(), JUNE);
        Actor secretary = minutes.actor(ward.first().secretary());

        assertThat(sheets.of(secretary, before).rules().id()).isEqualTo(GUIDE_42);
        assertThat(sheets.of(secretary, after).rules().id()).isEqualTo(draft);
        WardFixture.Ward elsewhere = wards.ward();
        UUID other = minutes.drafted(elsewhere.first(), JUNE);
        assertThat(sheets.of(minutes.actor(elsewhere.first().secretary()), other)
                        .rules()
                        .id())
                .isEqualTo(GUIDE_42);
    }

    @Test
    void aSetForSomeMeetingsGoesBeforeOneForAll() {
        save(text().rules(), LocalDate.of(2026, 1, 1), Set.of());
        editing.putInForce(leader, draft);
        UUID thematic = editing.begin(leader, ward.wardId(), draft);
        RuleSetVersion set = sets.get(leader, thematic).set();
        editing.save(
                leader,
                thematic,
                new RuleSetText(
                        set.name(),
                        Set.of(),
                        Set.of(MeetingKind.REGULAR),
                        LocalDate.of(2026, 1, 1),
                        "QĐ 1",
                        set.rules()),
                set.revision());
        editing.putInForce(leader, thematic);
        UUID id = minutes.drafted(ward.first(), JUNE);

        assertThat(sheets.of(minutes.actor(ward.first().secretary()), id)
                        .rules()
                        .id())
                .isEqualTo(thematic);
    }

    @Test
    void aSetInForceIsNeverChangedOnlySucceeded() {
        save(text().rules(), LocalDate.of(2026, 1, 1), Set.of());
        editing.putInForce(leader, draft);

        assertThatThrownBy(() -> save(text().rules(), LocalDate.of(2026, 2, 1), Set.of()))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> editing.delete(leader, draft)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> jdbc.sql("update scoring_rule_set set basis = 'x' where id = :id")
                        .param("id", draft)
                        .update())
                .hasMessageContaining("never changes");
        UUID next = editing.begin(leader, ward.wardId(), draft);
        RuleSetVersion set = sets.get(leader, next).set();
        editing.save(
                leader,
                next,
                new RuleSetText(set.name(), Set.of(), Set.of(), LocalDate.of(2026, 7, 1), "QĐ 2", set.rules()),
                set.revision());
        editing.putInForce(leader, next);

        assertThat(sets.get(leader, draft).set().validTo()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aSuccessorBeginsAfterTheLastMeetingScored() {
        save(text().rules(), LocalDate.of(2026, 1, 1), Set.of());
        editing.putInForce(leader, draft);
        scored(JUNE);
        UUID next = editing.begin(leader, ward.wardId(), draft);
        RuleSetVersion set = sets.get(leader, next).set();
        editing.save(
                leader,
                next,
                new RuleSetText(set.name(), Set.of(), Set.of(), JUNE, "QĐ 3", set.rules()),
                set.revision());

        assertThat(editing.problems(leader, next)).extracting(Refusal::code).containsExactly("scoring.check.scored");
        assertThatThrownBy(() -> editing.putInForce(leader, next)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsWrongIsSaidBesideItsPartAndKeepsItFromForce() {
        RuleSet broken = RuleSetChange.removeItem(text().rules(), "length");
        save(broken, null, Set.of());

        assertThat(editing.problems(leader, draft))
                .extracting(Refusal::field)
                .contains("group:time", "most", "validFrom");
        assertThatThrownBy(() -> editing.putInForce(leader, draft)).isInstanceOf(RefusedException.class);
    }

    @Test
    void previewsPastMeetingsUnderTheNewSet() {
        UUID id = scored(JUNE);
        RuleSet rules = text().rules();
        RuleSet strict = new RuleSet(
                rules.most(),
                rules.lengths(),
                rules.groups(),
                List.of(
                        new Band(Grade.GOOD, Points.of(new BigDecimal("99.5"))),
                        new Band(Grade.FAIR, Points.of(70)),
                        new Band(Grade.AVERAGE, Points.of(50)),
                        new Band(Grade.WEAK, Points.ZERO)),
                rules.gates());
        save(strict, JUNE, Set.of());

        assertThat(preview.of(leader, draft, 12)).singleElement().satisfies(line -> {
            assertThat(line.minutes().id()).isEqualTo(id);
            assertThat(line.before().grade()).isEqualTo(Grade.GOOD);
            assertThat(line.after().grade()).isEqualTo(Grade.FAIR);
            assertThat(line.after().total()).isEqualTo(line.before().total());
            assertThat(line.isOtherBand()).isTrue();
            assertThat(line.assumed()).isZero();
        });
    }

    @Test
    void onlyTheCommitteeWritesAndOnlyItsLeadersPutIntoForce() {
        Actor office = minutes.actor(ward.office());
        save(text().rules(), LocalDate.of(2026, 1, 1), Set.of());

        assertThatThrownBy(() -> editing.putInForce(office, draft)).isInstanceOf(ForbiddenException.class);
        Actor stranger = minutes.actor(wards.ward().wardSecretary());
        assertThatThrownBy(() -> sets.get(stranger, draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> editing.begin(stranger, ward.wardId(), GUIDE_42))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> editing.save(leader, draft, text(), 1))
                .as("somebody saved meanwhile")
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> editing.delete(leader, GUIDE_42)).isInstanceOf(ForbiddenException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void showsThePagesInEveryLanguage(String language) throws Exception {
        for (String path : List.of(
                "/score-rules",
                "/score-rules/" + draft,
                "/score-rules/" + GUIDE_42,
                "/score-rules/" + draft + "/items/attendance",
                "/score-rules/" + draft + "/items/filed",
                "/score-rules/" + draft + "/items/new?group=closing",
                "/score-rules/" + draft + "/preview?count=3")) {
            mvc.perform(get(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                            .with(SignedIn.as(ward.wardSecretary())))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void editsFrameGroupAndItemFromThePage() throws Exception {
        mvc.perform(form("", with(FRAME, "band-GOOD", "91,5"))).andExpect(redirectedUrl(page()));
        mvc.perform(form("/groups", Map.of("groupName-vi", "Điểm thưởng", "bonus", "true", "cap", "3")))
                .andExpect(redirectedUrl(page()));
        String bonus = text().rules().groups().getLast().id();
        Map<String, String> item = with(ITEM, "group", bonus);
        mvc.perform(form("/items/new", with(item, "level-0-from", "hai")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"level-0-from-problem\"")))
                .andExpect(content().string(containsString("value=\"Mô hình mới\"")));
        mvc.perform(form("/items/new", item)).andExpect(redirectedUrl(page() + "#group-" + bonus));
        mvc.perform(post(page() + "/in-force").with(SignedIn.as(ward.wardSecretary())))
                .andExpect(redirectedUrl(page()));

        RuleSet rules = text().rules();
        assertThat(rules.bands().getFirst().from()).isEqualTo(Points.of(new BigDecimal("91.5")));
        assertThat(rules.gates()).hasSize(1);
        assertThat(rules.groups().getLast().items()).hasSize(1);
        assertThat(sets.get(leader, draft).set().inForce()).isTrue();
    }

    @Test
    void keepsEverythingTypedWhereTheFrameIsRefused() throws Exception {
        Map<String, String> typed = with(with(FRAME, "validFrom", "hôm nay"), "band-GOOD", "x");

        String page = refused(form("", with(with(typed, "kinds", "THEMATIC"), "types", "school")));

        assertThat(page)
                .contains("value=\"hôm nay\"", "id=\"validFrom-problem\"")
                .contains("id=\"band-GOOD-problem\"")
                .containsPattern("value=\"THEMATIC\" checked")
                .containsPattern("value=\"school\" checked")
                .containsPattern("name=\"gate-0-items\" value=\"attendance\" checked")
                .containsPattern("value=\"GOOD\" selected");
        assertThat(text().validFrom()).isNull();
    }

    @Test
    void keepsWhatWasTypedOfAGroupBesideWhatIsWrongWithIt() throws Exception {
        String changed = refused(form(
                "/groups",
                Map.of("group", "closing", "groupName-vi", "Kết thúc buổi", "groupName-ar", "ختام", "cap", "0")));
        String added = refused(form("/groups", Map.of("groupName-vi", " ", "groupName-en", "Bonus", "cap", "ba")));

        assertThat(changed)
                .contains("value=\"Kết thúc buổi\"", "value=\"ختام\"", "#cap-closing")
                .containsPattern("(?s)id=\"cap-closing\".{0,120}aria-invalid");
        assertThat(added).contains("value=\"Bonus\"", "value=\"ba\"", "#groupName-vi-new", "#cap-new");
        assertThat(text().rules().groups())
                .extracting(Group::name)
                .noneMatch(name -> name.vi().startsWith("Kết thúc buổi"));
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedMeanwhile() throws Exception {
        save(text().rules(), JUNE, Set.of());

        mvc.perform(post(page())
                        .param("revision", "1")
                        .param("name-vi", "Bảng của tôi")
                        .with(SignedIn.as(ward.wardSecretary())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Bảng của tôi\"")));
    }

    @Test
    void aGateIsCompletedBesideWhatItLacks() throws Exception {
        Map<String, String> typed = with(FRAME, "gate-0-otherwise", "GOOD");
        typed.remove("gate-0-items");
        mvc.perform(form("", typed)).andExpect(redirectedUrl(page()));

        assertThat(editing.problems(leader, draft))
                .extracting(Refusal::field)
                .contains("gate:0:items", "gate:0:otherwise");
        mvc.perform(get(page()).with(SignedIn.as(ward.wardSecretary())))
                .andExpect(content().string(containsString("id=\"gate-0-otherwise-problem\"")));
        assertThat(text().rules().gates().getFirst().grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void movesGroupsAndItems() throws Exception {
        mvc.perform(form("/order", Map.of("group", "closing", "to", "up")))
                .andExpect(redirectedUrl(page() + "#group-closing"));
        mvc.perform(form("/order", Map.of("item", "filed", "to", "up")))
                .andExpect(redirectedUrl(page() + "#item-filed"));
        mvc.perform(form("/order", Map.of("item", "resolution", "to", "up")))
                .andExpect(redirectedUrl(page() + "#item-resolution"));

        List<Group> groups = text().rules().groups();
        assertThat(groups).extracting(Group::id).endsWith("closing", "result");
        assertThat(groups.get(groups.size() - 2).items())
                .extracting(Item::id)
                .containsExactly("resolution", "adopted", "filed", "assigned");
    }

    private String page() {
        return "/score-rules/" + draft;
    }

    private String refused(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletRequestBuilder form(String path, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = post(page() + path)
                .with(SignedIn.as(ward.wardSecretary()))
                .param("revision", Long.toString(sets.get(leader, draft).set().revision()));
        fields.forEach(request::param);
        return request;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private RuleSetText text() {
        return RuleSetText.of(sets.get(leader, draft).set());
    }

    private void save(RuleSet rules, LocalDate from, Set<MeetingKind> kinds) {
        RuleSetVersion set = sets.get(leader, draft).set();
        editing.save(
                leader, draft, new RuleSetText(set.name(), Set.of(), kinds, from, "QĐ 7-QĐ/ĐU", rules), set.revision());
    }

    private UUID scored(LocalDate heldOn) {
        return scores.sent(ward.first(), heldOn);
    }
}
