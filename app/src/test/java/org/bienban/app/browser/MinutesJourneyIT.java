package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.browser.Device.DESK;
import static org.bienban.app.browser.Device.PHONE;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bienban.app.WardFixture;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.TextReading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first journey, told by two people in two browsers: the secretary's phone and the supervisor's desk. */
@BrowserTest
class MinutesJourneyIT {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LocalDate heldOn = LocalDate.now(ZONE).minusMonths(1).withDayOfMonth(5);

    @Autowired
    private WardFixture wards;

    @Test
    void minutesAreDraftedInspectedReturnedCorrectedApprovedPrintedAndFound(Browsers browsers) {
        WardFixture.Ward ward = wards.ward();
        WardFixture.Cell cell = ward.first();
        Drafter secretary = new Drafter(browsers.open(PHONE, cell.secretary()));
        Inspector supervisor = new Inspector(browsers.open(DESK, cell.supervisor()));

        secretary.opensTheMeeting(cell.id(), heldOn);
        secretary.callsTheRoll(cell.member(), "đi công tác");
        secretary.beginsTheMinutes();
        String minutes = secretary.screen().path().replace("/draft", "");
        writesTheDraft(secretary, cell);

        secretary.goesToTheCheck();
        assertThat(secretary.screen().find("#problems a").all()).hasSize(1);
        secretary.followsTheFirstFinding();
        secretary.closesTheMeeting("21:15");
        secretary.goesToTheCheck();
        assertThat(secretary.screen().find("#problems").all()).isEmpty();
        secretary.sends();

        supervisor.claimsTheMinutes();
        supervisor.opensTheInspection();
        supervisor.remarksOnThePassage("14 hộ nộp hồ sơ từ 2022", "MUST_FIX", "Ghi rõ 14 hộ này ở tổ nào.");
        supervisor.remarksOnTheBlock("nộp danh sách trước ngày 12", "SUGGESTION", "Nên ghi nộp cho ai.");
        supervisor.returns("Hai chỗ cần làm rõ.");

        secretary.takesUpTheReturnedMinutes();
        secretary.seesBesideTheText("Ghi rõ 14 hộ này ở tổ nào.");
        secretary.seesBesideTheText("Nên ghi nộp cho ai.");
        secretary.answers("Ghi rõ 14 hộ này ở tổ nào.", "Các hộ ở ngõ 12.");
        secretary.saysItIsFixed("Ghi rõ 14 hộ này ở tổ nào.");
        secretary.screen().go(minutes + "/draft");
        secretary.corrects("14 hộ nộp", "14 hộ ở ngõ 12 nộp");
        secretary.goesToTheCheck();
        secretary.sends();

        supervisor.claimsTheMinutes();
        supervisor.opensTheInspection();
        assertThat(supervisor.screen().text()).contains("14 hộ ở ngõ 12 nộp", "Các hộ ở ngõ 12.");
        supervisor.accepts("Ghi rõ 14 hộ này ở tổ nào.");
        supervisor.approvesAlthoughSuggestionsAreOpen();

        secretary.screen().go(minutes);
        assertThat(secretary.screen().text()).containsPattern("Số \\d{2,}-BB/CB");
        assertThat(printed(supervisor.screen(), minutes)).contains("BIÊN BẢN", "14 hộ ở ngõ 12 nộp hồ sơ");
        // The minutes, and the issue they raise.
        assertThat(found(supervisor.screen(), "ho so giay chung nhan quyen type:minutes,issue"))
                .isEqualTo(2);
        assertThat(supervisor.screen().find(".bb-snippet mark").first().innerText())
                .isNotBlank();
        UUID stranger = wards.ward().first().secretary();
        assertThat(found(browsers.open(DESK, stranger), "ho so giay chung nhan quyen"))
                .isZero();
    }

    private void writesTheDraft(Drafter secretary, WardFixture.Cell cell) {
        secretary.writesTheFirstItem(
                "Hồ sơ cấp giấy chứng nhận quyền sử dụng đất",
                "Chi bộ thảo luận: 14 hộ nộp hồ sơ từ 2022 chưa có kết quả.",
                "Rà lại hồ sơ, nộp danh sách trước ngày 12.");
        secretary.notesAnOpinion("bà Đặng Thị Hòe", "Đề nghị phường trả lời bằng văn bản.");
        secretary.addsATask("Rà lại hồ sơ 14 hộ", cell.deputy(), heldOn.plusDays(7));
        secretary.addsAVote("Thông qua nghị quyết", 4, 4);
        secretary.raisesAnIssue(
                "14 hộ chưa được cấp giấy chứng nhận", "land-certificate", "Đảng ủy phường", "Chỉ đạo giải quyết");
        secretary.waitsUntilSaved();
    }

    /** Text of the PDF, once it is kept. */
    private static String printed(Screen screen, String minutes) {
        Patience.until(
                answer -> answer.text().contains("\"KEPT\""),
                () -> screen.context().request().get("/api/v1" + minutes));
        APIResponse file = screen.context().request().get(minutes + "/pdf");
        assertThat(new String(file.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        TextReading text = PdfText.extract(file.body());
        assertThat(text).isInstanceOf(TextReading.Extracted.class);
        return ((TextReading.Extracted) text).text();
    }

    /** How many hits the search in the head of every page shows, once the index has caught up. */
    private static int found(Screen screen, String words) {
        return Patience.atMost(java.time.Duration.ofSeconds(10), hits -> hits > 0, () -> {
            screen.go("/tasks");
            screen.find("#site-q").fill(words);
            screen.find("#site-q").press("Enter");
            screen.page().waitForURL("**/search?q=*");
            return screen.find("main .bb-list .bb-item-title").count();
        });
    }
}
