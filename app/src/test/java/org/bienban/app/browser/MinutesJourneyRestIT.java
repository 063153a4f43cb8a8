package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.WardFixture;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.TextReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The first journey as programs make it: bearer tokens and {@code /api/v1}, nothing else. */
@BrowserTest
class MinutesJourneyRestIT {

    private final LocalDate heldOn =
            LocalDate.now(MinutesJourneyIT.ZONE).minusMonths(2).withDayOfMonth(5);
    private static final String COUNTING = "14 hộ nộp hồ sơ từ 2022";

    @LocalServerPort
    private int port;

    @Autowired
    private WardFixture wards;

    @Autowired
    private People people;

    private WardFixture.Ward ward;
    private Program secretary;
    private Program supervisor;

    @BeforeEach
    void arrive() {
        ward = wards.ward();
        secretary = program(ward.first().secretary());
        supervisor = program(ward.first().supervisor());
    }

    @Test
    void goesFromTheMeetingToTheFoundAndPrintedMinutes() {
        String minutes = begin();
        write(minutes);
        assertThat(blockingFindings(minutes)).isZero();
        send(minutes, 1);

        claim();
        String first = remark(minutes, 1, "item:land.narrative", COUNTING, "MUST_FIX", "Ghi rõ 14 hộ ở tổ nào.");
        String second = remark(minutes, 1, "item:land.conclusion", null, "MUST_FIX", "Chưa giao ai làm.");
        assertThat(secretary.get(minutes + "/remarks").path("remarks")).isEmpty();
        verdict(minutes, 1, "RETURNED", "Hai chỗ cần làm rõ.");

        assertThat(secretary.get(minutes + "/remarks").path("remarks")).hasSize(2);
        answer(minutes, first, "Đã ghi là tổ 3.");
        correct(minutes);
        settle(minutes, first);
        settle(minutes, second);
        send(minutes, 2);

        claim();
        accept(minutes, first);
        accept(minutes, second);
        verdict(minutes, 2, "APPROVED", "");

        assertThat(numberOf(minutes)).matches("Số \\d{2,}-BB/CB");
        assertThat(printed(minutes)).contains("BIÊN BẢN", "tổ 3, ngõ 12", numberOf(minutes));
        JsonNode hits = found(supervisor, "giay chung nhan quyen su dung dat").path("hits");
        assertThat(hits.valueStream().map(hit -> hit.path("id").asString()).filter(id -> id.startsWith("minutes:")))
                .containsExactly("minutes:" + minutes.substring(minutes.lastIndexOf('/') + 1));
        assertThat(found(program(ward.second().member()), "giay chung nhan")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(found(program(wards.ward().first().secretary()), "giay chung nhan")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void tellsProgramsWhatStandsInTheWay() {
        String minutes = begin();

        JsonNode problem = secretary.refused(422, "POST", minutes + "/send", Program.nothing());

        assertThat(problem.toString()).contains("closing.endsAt");
        program(ward.second().secretary()).refused(404, "GET", minutes, null);
        program(ward.answeringOfficer()).refused(404, "GET", minutes, null);
        new Program(address(), "khong-phai-ma").refused(401, "GET", minutes, null);
    }

    private String begin() {
        JsonNode meeting = secretary.post(
                "/api/v1/meetings",
                Map.of(
                        "cellId",
                        ward.first().id(),
                        "kind",
                        "REGULAR",
                        "month",
                        YearMonth.from(heldOn).toString(),
                        "heldOn",
                        heldOn.toString(),
                        "startsAt",
                        "19:30",
                        "place",
                        "Nhà văn hóa"));
        String id = meeting.path("id").asString();
        Map<String, Object> excused = Map.of("presence", "EXCUSED", "reason", "đi công tác");
        secretary.put(
                "/api/v1/meetings/" + id + "/roll-call",
                Map.of(
                        "revision", 0,
                        "marks", Map.of(ward.first().member().toString(), excused),
                        "guests", java.util.List.of(Map.of("name", "Nguyễn Hữu Tâm", "post", "Đảng ủy viên"))));
        JsonNode begun = secretary.post("/api/v1/minutes", Map.of("meetingId", id, "language", "vi"));
        return "/api/v1/minutes/" + begun.path("id").asString();
    }

    private void write(String minutes) {
        JsonNode draft = secretary.get(minutes + "/draft");
        ObjectNode facts = (ObjectNode) draft.path("content").path("facts");
        facts.put("heldOn", heldOn.toString());
        facts.put("startsAt", "19:30");
        facts.put("place", "Nhà văn hóa tổ dân phố");
        facts.put("chairId", ward.first().secretary().toString());
        facts.put("minuteTakerId", ward.first().minuteTaker().toString());
        save(
                minutes,
                draft,
                Map.of(
                        "facts", facts,
                        "items", Program.json(ITEMS.replace("WHERE", "")),
                        "tasks", Program.json(TASKS),
                        "votes", Program.json(VOTES),
                        "issues", Program.json(ISSUES),
                        "closing", Program.json(CLOSING)));
    }

    private void correct(String minutes) {
        save(
                minutes,
                secretary.get(minutes + "/draft"),
                Map.of("items", Program.json(ITEMS.replace("WHERE", " ở tổ 3, ngõ 12"))));
    }

    private void save(String minutes, JsonNode draft, Map<String, JsonNode> sections) {
        JsonNode saved = secretary.put(
                minutes + "/draft",
                Map.of("baseRevision", draft.path("revision").asLong(), "sections", sections));
        assertThat(saved.path("conflicts")).isEmpty();
    }

    private long blockingFindings(String minutes) {
        return secretary
                .get(minutes + "/check")
                .valueStream()
                .filter(finding -> finding.path("severity").asString().equals("BLOCKING"))
                .count();
    }

    private void accept(String minutes, String remark) {
        JsonNode accepted = supervisor.post(minutes + "/remarks/" + remark + "/accept", Program.nothing());
        assertThat(accepted.path("state").asString()).isEqualTo("ACCEPTED");
    }

    private void send(String minutes, int version) {
        assertThat(secretary
                        .post(minutes + "/send", Program.nothing())
                        .path("version")
                        .asInt())
                .isEqualTo(version);
    }

    private void claim() {
        JsonNode tasks = supervisor.get("/api/v1/tasks?list=UNCLAIMED").path("tasks");
        JsonNode open =
                tasks.isEmpty() ? supervisor.get("/api/v1/tasks?list=MY_TURN").path("tasks") : tasks;
        assertThat(open).hasSize(1);
        String task = "/api/v1/tasks/" + open.get(0).path("id").asString();
        if (open.get(0).path("claimable").asBoolean()) {
            supervisor.post(task + "/claim", Program.nothing());
        }
        assertThat(supervisor.get(task).path("holderId").asString())
                .isEqualTo(ward.first().supervisor().toString());
    }

    private String remark(
            String minutes,
            int version,
            String block,
            @org.jspecify.annotations.Nullable String quote,
            String severity,
            String text) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> remark = new java.util.HashMap<>(
                Map.of("version", version, "blockId", block, "head", "CONTENT", "severity", severity, "text", text));
        if (quote != null) {
            remark.put("quote", quote);
        }
        JsonNode saved = supervisor.put(minutes + "/remarks/" + id, remark);
        assertThat(saved.path("anchors").path(0).path("passage").path("exact").asString(null))
                .isEqualTo(quote);
        return id;
    }

    private void verdict(String minutes, int version, String verdict, String reason) {
        supervisor.post(
                minutes + "/verdict",
                Map.of("key", UUID.randomUUID(), "version", version, "verdict", verdict, "reason", reason));
    }

    private void answer(String minutes, String remark, String text) {
        secretary.post(minutes + "/remarks/" + remark + "/replies", Map.of("text", text));
    }

    private void settle(String minutes, String remark) {
        assertThat(secretary
                        .post(minutes + "/remarks/" + remark + "/fixed", Program.nothing())
                        .path("state")
                        .asString())
                .isEqualTo("FIXED");
    }

    private String numberOf(String minutes) {
        return secretary.get(minutes).path("minutes").path("number").asString();
    }

    /** Text of the PDF, once it is kept. */
    private String printed(String minutes) {
        Patience.until(
                "KEPT"::equals,
                () -> secretary.get(minutes).path("minutes").path("state").asString());
        HttpResponse<byte[]> file = secretary.exchange("GET", minutes + "/pdf", null);
        assertThat(new String(file.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(PdfText.extract(file.body())).isInstanceOf(TextReading.Extracted.class);
        return ((TextReading.Extracted) PdfText.extract(file.body())).text();
    }

    private JsonNode found(Program who, String words) {
        String query = "/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        // The index has caught up as soon as those who may see the minutes find them as approved.
        Patience.until(
                answer -> answer.toString().contains("\"kept\"")
                        || answer.toString().contains("KEPT"),
                () -> supervisor.get(query));
        return who.get(query);
    }

    private Program program(UUID person) {
        return new Program(address(), people.token(person));
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static final String ITEMS = """
            [{"id": "land", "title": "Hồ sơ cấp giấy chứng nhận quyền sử dụng đất", "presenter": "Nguyễn Thị Lan Anh",
              "narrative": "Chi bộ thảo luận: 14 hộ nộp hồ sơ từ 2022WHERE chưa có kết quả.",
              "opinions": [{"id": "hoe", "speaker": "bà Đặng Thị Hòe", "text": "Đề nghị phường trả lời bằng văn bản."}],
              "conclusion": "Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12."}]
            """;
    private static final String TASKS = """
            [{"id": "list", "text": "Rà lại hồ sơ 14 hộ", "personId": null, "personName": "Nguyễn Thị Lan Anh", "due": "2027-01-12"}]
            """;
    private static final String VOTES = """
            [{"id": "resolution", "subject": "Thông qua nghị quyết", "forVotes": 4, "against": 0, "other": 0, "base": 4, "secret": false}]
            """;
    private static final String ISSUES = """
            [{"id": "land", "statement": "14 hộ chưa được cấp giấy chứng nhận", "categoryCode": "land-certificate", "place": "Tổ 3",
              "households": 14, "receiver": "Đảng ủy phường", "asked": "Chỉ đạo giải quyết dứt điểm", "timesRaised": 1}]
            """;
    private static final String CLOSING = """
            {"endsAt": "21:15", "readBack": true, "resolution": "Chi bộ thông qua nghị quyết tháng.", "selfScore": 92, "weakPoints": ""}
            """;
}
