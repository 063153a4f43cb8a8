package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesSending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Anchored remarks as browsers and programs get them. */
@BienBanTest
class AnchorPagesIT {

    private static final String CONCLUSION = "item:land.conclusion";
    private static final String TEXT = "Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ReviewFixture review;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private Inspection inspection;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private Actor supervisor;
    private Actor secretary;

    @BeforeEach
    void send() {
        ward = wards.ward();
        supervisor = minutes.actor(ward.first().supervisor());
        secretary = minutes.actor(ward.first().secretary());
        minutesId = minutes.drafted(ward.first(), MinutesFixture.HELD_ON);
        rewrite("Chi bộ thông qua", "𠀀𠀁 Chi bộ thông qua");
        sending.send(minutesId, null, secretary);
        claim();
    }

    @Test
    void showsWhatBecameOfEveryPassage() throws Exception {
        UUID changed = remark(CONCLUSION, "nộp danh sách trước ngày 12", "");
        UUID moved = remark("item:review.narrative", "Năm trong sáu việc đã hoàn thành", "");
        UUID gone = remark("facts.dues", "đủ đảng phí tháng này", "");
        newVersion(
                "trước ngày 12.",
                "trước ngày 15.",
                "Đã nộp đủ đảng phí tháng này.",
                "Còn hai đồng chí.",
                "Năm trong sáu việc đã hoàn thành.",
                "Chi bộ kiểm điểm.",
                "Tiếp tục hoàn thành việc còn lại.",
                "Năm trong sáu việc đã hoàn thành. Tiếp tục hoàn thành việc còn lại.");

        String page = page("/minutes/" + minutesId + "/review?lang=en", supervisor.personId());
        assertThat(page)
                .contains("<del>12</del><ins>15</ins>")
                .contains("Text changed")
                .contains("Moved from: 1. Kiểm điểm nghị quyết tháng trước")
                .contains("No longer in the text")
                .contains("id=\"a-" + changed + "\"")
                .contains("id=\"a-" + moved + "\"")
                .doesNotContain("id=\"a-" + gone + "\"")
                .contains("review?version=1#t-" + gone);
        assertThat(page.indexOf("id=\"t-" + gone)).isLessThan(page.indexOf("id=\"t-" + moved));
    }

    @Test
    void takesASelectionOverTwoBlocks() throws Exception {
        mvc.perform(post("/minutes/{id}/review/remarks", minutesId)
                        .param("version", "1")
                        .param("blockId", "item:land.narrative")
                        .param("start", "0")
                        .param("end", "6")
                        .param("exact", "Chi bộ")
                        .param("also[0].blockId", CONCLUSION)
                        .param("also[0].start", "0")
                        .param("also[0].end", "6")
                        .param("also[0].exact", "Rà lại")
                        .param("head", "CONTENT")
                        .param("severity", "SUGGESTION")
                        .param("text", "Viết gọn lại")
                        .with(SignedIn.as(supervisor.personId())))
                .andExpect(status().is3xxRedirection());

        String page = page("/minutes/" + minutesId + "/review", supervisor.personId());
        assertThat(page)
                .containsOnlyOnce("Viết gọn lại")
                .contains(">Chi bộ</a></mark>")
                .contains(">Rà lại</a></mark>");
        mvc.perform(get("/api/v1/minutes/{id}/remarks", minutesId).with(SignedIn.as(supervisor.personId())))
                .andExpect(jsonPath("$.remarks", hasSize(1)))
                .andExpect(jsonPath("$.remarks[0].anchors[*].blockId", hasSize(2)));
    }

    @Test
    void keepsWhatWasTypedOnAVersionThatIsNoLongerTheNewest() throws Exception {
        newVersion("trước ngày 12.", "trước ngày 12 tháng 6.");
        claim();
        String stale = mvc.perform(post("/minutes/{id}/review/remarks?lang=en", minutesId)
                        .param("version", "1")
                        .param("blockId", CONCLUSION)
                        .param("start", "20")
                        .param("end", "47")
                        .param("exact", TEXT.substring(20, 47))
                        .param("head", "CONTENT")
                        .param("severity", "MUST_FIX")
                        .param("text", "Ai nộp?")
                        .with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(stale)
                .contains("/minutes/" + minutesId + "/compare?from=1&amp;to=2")
                .contains("Ai nộp?")
                .contains("name=\"version\" value=\"2\"")
                .contains("value=\"nộp danh sách trước ngày 12\"");

        mvc.perform(post("/minutes/{id}/review/verdict?lang=en", minutesId)
                        .param("version", "1")
                        .param("verdict", "RETURNED")
                        .param("reason", "Cần bổ sung")
                        .with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("compare?from=1&amp;to=2")))
                .andExpect(content().string(containsString("Cần bổ sung")));
        mvc.perform(put("/api/v1/minutes/{id}/remarks/{remark}", minutesId, UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"version": 1, "blockId": "item:land.conclusion", "quote": "14 hộ", "head": "CONTENT",
                                 "severity": "MUST_FIX", "text": "Ai nộp?"}""")
                        .with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.compare").value("/minutes/" + minutesId + "/compare?from=1&to=2"));
    }

    @Test
    void keepsWhatWasTypedEvenByWhoNoLongerHoldsTheInspection() throws Exception {
        newVersion("trước ngày 12.", "trước ngày 15.");

        mvc.perform(post("/minutes/{id}/review/remarks?lang=en", minutesId)
                        .param("version", "2")
                        .param("blockId", CONCLUSION)
                        .param("head", "CONTENT")
                        .param("severity", "MUST_FIX")
                        .param("text", "Ai nộp?")
                        .with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Ai nộp?</textarea>")));
    }

    @Test
    void appliesSuggestedWordsFromTheDraftPage() throws Exception {
        UUID remark = remark(CONCLUSION, "trước ngày 12", "trước ngày 12/6/2026");
        verdict(1);
        UUID who = secretary.personId();
        String address = "/minutes/" + minutesId + "/remarks/" + remark + "/wording";

        assertThat(page("/minutes/" + minutesId + "/draft?lang=en", who))
                .contains("trước ngày 12/6/2026")
                .contains("action=\"" + address + "\"");
        mvc.perform(post(address).with(SignedIn.as(who)))
                .andExpect(redirectedUrl("/minutes/" + minutesId + "/draft#t-" + remark));
        assertThat(page("/minutes/" + minutesId + "/draft?lang=en", who))
                .contains("nộp danh sách trước ngày 12/6/2026.")
                .contains(address + "/undo");
        mvc.perform(post(address).with(SignedIn.as(who))).andExpect(flash().attributeExists("flash"));
        mvc.perform(post(address + "/undo").with(SignedIn.as(who))).andExpect(status().is3xxRedirection());
        mvc.perform(put("/api/v1" + address).with(SignedIn.as(who))).andExpect(status().isNoContent());
        mvc.perform(put("/api/v1" + address).with(SignedIn.as(who))).andExpect(status().isUnprocessableContent());
        mvc.perform(delete("/api/v1" + address).with(SignedIn.as(who))).andExpect(status().isNoContent());
        assertThat(page("/minutes/" + minutesId + "/draft", who)).contains(TEXT);
        mvc.perform(get("/minutes/{id}/remarks?lang=en", minutesId).with(SignedIn.as(who)))
                .andExpect(content().string(containsString("Suggested wording")))
                .andExpect(content().string(not(containsString("/wording\""))));
    }

    @Test
    void givesTheRemarksAwayAsWebAnnotations() throws Exception {
        UUID id = UUID.randomUUID();
        Selection beyond = new Selection("closing.resolution", new SelectedText(null, null, "Chi bộ"));
        Selection other = new Selection(CONCLUSION, new SelectedText(null, null, "14 hộ"));
        inspection.save(
                supervisor,
                minutesId,
                id,
                1,
                new RemarkText(List.of(beyond, other), RemarkHead.CONTENT, Severity.MUST_FIX, "Ghi rõ", ""));
        String address = "/api/v1/minutes/" + minutesId + "/versions/1/annotations";

        mvc.perform(get(address).with(SignedIn.as(secretary.personId())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(0));
        verdict(1);
        String source = "http://localhost/api/v1/minutes/" + minutesId + "/versions/1#";
        mvc.perform(get(address).with(SignedIn.as(secretary.personId())))
                .andExpect(header().string("Content-Type", containsString("application/ld+json")))
                .andExpect(jsonPath("$['@context']").value("http://www.w3.org/ns/anno.jsonld"))
                .andExpect(jsonPath("$.first.items", hasSize(1)))
                .andExpect(jsonPath("$.first.items[0].id").value("urn:uuid:" + id))
                .andExpect(jsonPath("$.first.items[0].motivation[0]").value("commenting"))
                .andExpect(jsonPath("$.first.items[0].creator.name").value("Nguyễn Hữu Tâm"))
                .andExpect(jsonPath("$.first.items[0].body[0].value").value("Ghi rõ"))
                .andExpect(jsonPath("$.first.items[0].target", hasSize(2)))
                .andExpect(jsonPath("$.first.items[0].target[0].source").value(source + "closing.resolution"))
                .andExpect(
                        jsonPath("$.first.items[0].target[0].selector[0].exact").value("Chi bộ"))
                .andExpect(jsonPath("$.first.items[0].target[0].selector[0].prefix")
                        .value("𠀀𠀁 "))
                // Two characters beyond the first plane and a blank: five UTF-16 units, three code points.
                .andExpect(
                        jsonPath("$.first.items[0].target[0].selector[1].start").value(3))
                .andExpect(
                        jsonPath("$.first.items[0].target[0].selector[1].end").value(9))
                .andExpect(jsonPath("$.first.items[0].target[1].source").value(source + "item%3Aland.conclusion"));
        for (UUID stranger : new UUID[] {ward.first().member(), ward.second().supervisor(), ward.administrator()}) {
            mvc.perform(get(address).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/api/v1/minutes/{id}/versions/9/annotations", minutesId)
                        .with(SignedIn.as(secretary.personId())))
                .andExpect(status().isNotFound());
    }

    @Test
    void staysUsableWithFiveThousandRemarks() throws Exception {
        remark(CONCLUSION, "14 hộ", "");
        manyMore();

        page("/minutes/" + minutesId + "/review", supervisor.personId());
        long began = System.nanoTime();
        String page = page("/minutes/" + minutesId + "/review?lang=en", supervisor.personId());
        long millis = (System.nanoTime() - began) / 1_000_000;
        System.out.printf("review page with 5,001 remarks: %d ms, %d KB%n", millis, page.length() / 1024);

        assertThat(millis).isLessThan(8000);
        assertThat(page.length()).isLessThan(2_500_000);
        assertThat(page).contains("Remarks 1 to 200 of 5,001").contains("from=201#remarks-title");
        assertThat(page("/minutes/" + minutesId + "/review?lang=en&from=5001", supervisor.personId()))
                .contains("Remarks 5,001 to 5,001 of 5,001");
        assertThat(page("/minutes/" + minutesId + "/review?from=-7", supervisor.personId()))
                .contains("from=201#remarks-title");
    }

    @Test
    void pagesTheListTheDraftAndTheAnswersToPrograms() throws Exception {
        UUID first = remark(CONCLUSION, "14 hộ", "");
        manyMore();
        verdict(1);
        String list = page("/minutes/" + minutesId + "/remarks?lang=en", secretary.personId());
        assertThat(list).contains("Remarks 1 to 200 of 5,001").contains("?threads=all&amp;from=201#remarks-title");
        assertThat(list.split("<article", -1)).hasSize(201);
        assertThat(page("/minutes/" + minutesId + "/remarks?lang=en&from=5001", secretary.personId()))
                .contains("Remarks 5,001 to 5,001 of 5,001");

        String draft = page("/minutes/" + minutesId + "/draft?lang=en&from=401", secretary.personId());
        assertThat(draft).contains("Remarks 401 to 600 of 5,001").contains("and 4,981 more remarks");
        assertThat(draft).as("the panel stands beside the draft, not below").contains("bb-panes--three");
        assertThat(draft.split("<article", -1)).hasSize(201);
        assertThat(draft.length()).isLessThan(2_500_000);
        List<String> paged = new ArrayList<>();
        ThreadList page = list(secretary, "limit=200");
        while (page.next() != null) {
            paged.addAll(page.threads());
            page = list(secretary, "limit=200&after=" + page.next());
        }
        paged.addAll(page.threads());
        assertThat(paged).hasSize(5001).doesNotHaveDuplicates();
        UUID last = UUID.fromString(paged.getLast());
        mvc.perform(post("/minutes/{id}/remarks/{remark}/fixed", minutesId, last)
                        .param("back", "remarks")
                        .with(SignedIn.as(secretary.personId())))
                .andExpect(redirectedUrl("/minutes/" + minutesId + "/remarks?from=5001#t-" + last));

        assertThat(list(secretary, "state=fixed").threads()).containsExactly(last.toString());
        assertThat(list(secretary, "severity=suggestion").threads()).containsExactly(first.toString());
        assertThat(list(secretary, "state=open&head=CONTENT&block=" + CONCLUSION)
                        .total())
                .isEqualTo(5000);
        assertThat(list(secretary, "head=PROCEDURE").total()).isZero();
        assertThat(list(secretary, "author=" + supervisor.personId()).total()).isEqualTo(5001);
        assertThat(list(secretary, "author=" + secretary.personId()).total()).isZero();
        for (String wrong : List.of("state=gone", "head=x", "severity=5", "author=me", "after=" + UUID.randomUUID())) {
            mvc.perform(get("/api/v1/minutes/" + minutesId + "/threads?" + wrong)
                            .with(SignedIn.as(secretary.personId())))
                    .andExpect(status().isUnprocessableContent());
        }
    }

    private record ThreadList(int total, List<String> threads, String next) {}

    private ThreadList list(Actor reader, String filter) throws Exception {
        String answer = mvc.perform(get("/api/v1/minutes/" + minutesId + "/threads?" + filter)
                        .with(SignedIn.as(reader.personId())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new ThreadList(
                JsonPath.read(answer, "$.total"),
                JsonPath.read(answer, "$.threads[*].id"),
                JsonPath.read(answer, "$.next"));
    }

    private void manyMore() {
        jdbc.sql("""
                        insert into review_remark (id, minutes_id, round, author_id, head, severity, text, created_at,
                            changed_at)
                        select gen_random_uuid(), minutes_id, round, author_id, head, 'MUST_FIX', 'Nhận xét ' || n,
                            created_at, changed_at
                        from review_remark, generate_series(1, 5000) n where minutes_id = :minutes""").param("minutes", minutesId).update();
        jdbc.sql("""
                        insert into review_anchor (remark_id, version, block_id, start_at, end_at, exact)
                        select r.id, 1, :block, n % 20, 21 + n % 20, 'x'
                        from (select id, row_number() over () as n from review_remark r where minutes_id = :minutes
                            and not exists (select from review_anchor a where a.remark_id = r.id)) r""").param("minutes", minutesId).param("block", CONCLUSION).update();
    }

    private void claim() {
        review.claim(supervisor, minutesId);
    }

    private UUID remark(String block, String words, String wording) {
        Selection selection = new Selection(block, new SelectedText(null, null, words));
        return review.remark(
                supervisor,
                minutesId,
                1,
                new RemarkText(List.of(selection), RemarkHead.CONTENT, Severity.SUGGESTION, "Xem lại", wording));
    }

    private void verdict(int version) {
        review.give(supervisor, minutesId, version, Verdict.RETURNED, "Cần sửa");
    }

    private void newVersion(String... words) {
        verdict(1);
        rewrite(words);
        sending.send(minutesId, null, secretary);
    }

    private void rewrite(String... words) {
        review.rewrite(secretary, minutesId, words);
    }

    private String page(String address, UUID person) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
