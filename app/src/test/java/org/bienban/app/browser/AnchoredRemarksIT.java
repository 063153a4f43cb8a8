package org.bienban.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Selecting over several blocks, and suggested words in a draft somebody is typing in. */
@BrowserTest
class AnchoredRemarksIT {

    private static final String SELECT = """
            () => {
              const text = id => document.querySelector(`[data-block-id="${id}"]`).firstChild;
              getSelection().setBaseAndExtent(text('item:review.narrative'), 4, text('item:review.conclusion'), 9);
            }""";

    @Autowired
    private LivelyWard wards;

    private LivelyWard.Made made;

    @BeforeEach
    void makeWard() {
        made = wards.make();
    }

    @Test
    void makesOneRemarkOfWhatIsSelectedInTwoBlocks(Browsers browsers) {
        Screen screen = supervisor(browsers);
        screen.go("/minutes/" + made.waiting() + "/review");
        screen.find(".bb-claim").click();
        assertThat(screen.find("[data-remark-form]")).isAttached();

        screen.page().evaluate(SELECT);
        screen.page().keyboard().press("c");
        assertThat(screen.find("[data-anchor-quote]")).hasText("trong sáu việc đã hoàn thành.");
        assertThat(screen.find("[data-anchor-also] blockquote")).hasText("Tiếp tục");
        screen.page().selectOption("#head", "CONTENT");
        screen.page().selectOption("#severity", "SUGGESTION");
        screen.fill("textarea[name=text]", "Hai chỗ này trùng nhau.");
        screen.submit("[data-remark-form]");

        assertThat(screen.find("[data-thread]")).hasCount(1);
        assertThat(screen.find("[data-thread] blockquote")).hasCount(2);
        assertThat(screen.find("mark")).hasText(new String[] {"trong sáu việc đã hoàn thành.", "Tiếp tục"});
    }

    @Test
    void appliesSuggestedWordsWithoutLosingWhatIsBeingTyped(Browsers browsers) {
        UUID secretary = made.ward().first().secretary();
        Screen screen = browsers.open(Device.DESK.in("vi"), secretary);
        screen.go("/minutes/" + made.returned() + "/draft");
        String conclusion = "textarea[name='items.land.conclusion']";
        assertThat(screen.find(conclusion)).hasValue("Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.");

        screen.fill("textarea[name='items.land.narrative']", "Chi bộ thảo luận rất kỹ.");
        screen.button("Áp dụng").click();

        assertThat(screen.find(conclusion)).hasValue("Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12 tháng này.");
        assertThat(screen.find("textarea[name='items.land.narrative']")).hasValue("Chi bộ thảo luận rất kỹ.");
        screen.button("Hoàn tác").click();
        assertThat(screen.find(conclusion)).hasValue("Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.");
        assertThat(screen.find("textarea[name='items.land.narrative']")).hasValue("Chi bộ thảo luận rất kỹ.");
    }

    private Screen supervisor(Browsers browsers) {
        return browsers.open(Device.DESK.in("vi"), made.ward().first().supervisor());
    }
}
