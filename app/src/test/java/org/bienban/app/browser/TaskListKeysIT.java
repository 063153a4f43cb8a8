package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.browser.Device.DESK;
import static org.bienban.app.browser.Device.PHONE;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The task list worked through with the keyboard, and on a phone. */
@BrowserTest
class TaskListKeysIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    private WardFixture.Ward ward;

    @BeforeEach
    void sendThree() {
        ward = wards.ward();
        for (int month = 5; month <= 7; month++) {
            minutes.sent(ward.first(), LocalDate.of(2026, month, 5));
        }
    }

    @Test
    void ticksTakesAndUndoesWithTheKeyboard(Browsers browsers) {
        Screen supervisor = browsers.open(DESK, ward.first().supervisor());
        supervisor.go("/tasks?list=unclaimed");
        PlaywrightAssertions.assertThat(supervisor.find("[data-bulk]")).isHidden();

        press(supervisor, "j", "x");
        PlaywrightAssertions.assertThat(supervisor.find("[data-bulk-count]")).hasText("Đã chọn 1");
        press(supervisor, "j", "j", "Shift+X");
        PlaywrightAssertions.assertThat(supervisor.find("[data-bulk-count]")).hasText("Đã chọn 3");
        supervisor.find("[data-bulk] button[value=CLAIM]").click();

        PlaywrightAssertions.assertThat(supervisor.find("[data-bulk-result]")).containsText("Đã nhận 3 việc");
        PlaywrightAssertions.assertThat(supervisor.find("[data-task-row]")).hasCount(0);
        supervisor.find("[data-undo-form] button").click();
        PlaywrightAssertions.assertThat(supervisor.find("[data-task-row]")).hasCount(3);
        assertThat(supervisor.brokenScripts()).isEmpty();
    }

    @Test
    void peeksAndFiltersWithTheKeyboardAndSwapsARowThatWasTaken(Browsers browsers) {
        Screen supervisor = browsers.open(DESK, ward.first().supervisor());
        supervisor.go("/tasks?list=unclaimed");
        press(supervisor, "j", "Space");
        PlaywrightAssertions.assertThat(supervisor.find("#peek")).isVisible();
        supervisor.page().waitForLoadState();
        press(supervisor, "f");
        PlaywrightAssertions.assertThat(supervisor.find("[data-filter-box]")).isFocused();
        supervisor.page().keyboard().type("month:2026-05");
        supervisor.page().keyboard().press("Enter");
        PlaywrightAssertions.assertThat(supervisor.find("[data-task-row]")).hasCount(1);

        inbox.page(minutes.actor(ward.office()), TaskList.UNCLAIMED, TaskFilter.parse("month:2026-05"), null)
                .tasks()
                .forEach(task -> claims.claim(minutes.actor(ward.office()), task.taskId()));
        supervisor.page().waitForLoadState();
        press(supervisor, "j", "i");
        PlaywrightAssertions.assertThat(supervisor.find(".bb-task--gone")).containsText("vừa nhận");
    }

    @Test
    void saysWhatIsNewAndLeavesTheRowsAlone(Browsers browsers) {
        Screen supervisor = browsers.open(DESK, ward.first().supervisor());
        supervisor.go("/tasks?list=unclaimed");
        minutes.sent(ward.first(), LocalDate.of(2026, 8, 5));
        supervisor.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");

        PlaywrightAssertions.assertThat(supervisor.find("[data-news] a")).hasText("1 việc mới, xem");
        PlaywrightAssertions.assertThat(supervisor.find("[data-task-row]")).hasCount(3);
        supervisor.find("[data-news] a").click();
        PlaywrightAssertions.assertThat(supervisor.find("[data-task-row]")).hasCount(4);
    }

    @Test
    void showsNoTicksOnAPhoneAndALargeButton(Browsers browsers) {
        Screen supervisor = browsers.open(PHONE, ward.first().supervisor());
        supervisor.go("/tasks?list=unclaimed");
        PlaywrightAssertions.assertThat(supervisor.find("[data-select]").first())
                .isHidden();
        assertThat(supervisor.find("[data-claim]").first().boundingBox().height).isGreaterThanOrEqualTo(44);
    }

    private static void press(Screen screen, String... keys) {
        for (String key : keys) {
            screen.page().keyboard().press(key);
        }
    }
}
