package org.bienban.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor gets corrected minutes back, steps through what changed by keyboard and accepts what is fixed. */
@BrowserTest
class ReturningReviewerIT {

    @Autowired
    private LivelyWard wards;

    @Test
    void stepsThroughTheChangesTicksWhatIsReadAndAccepts(Browsers browsers) {
        LivelyWard.Made made = wards.make();
        Screen supervisor = browsers.open(Device.DESK, made.ward().first().supervisor());
        String minutes = "/minutes/" + made.corrected();

        supervisor.go(minutes + "/review");
        assertThat(supervisor.find("#since ins").first()).isVisible();
        supervisor.page().keyboard().press("KeyD");
        supervisor.page().waitForURL("**/compare*");
        supervisor.page().waitForLoadState(LoadState.LOAD);

        supervisor.page().keyboard().press("KeyN");
        assertThat(supervisor.find("[data-change='1']")).isFocused();
        supervisor.page().keyboard().press("KeyN");
        assertThat(supervisor.find("[data-change='2']")).isFocused();
        supervisor.page().keyboard().press("KeyP");
        assertThat(supervisor.find("[data-change='1']")).isFocused();
        supervisor.page().keyboard().press("KeyE");
        assertThat(supervisor.find("details[data-fold][open]").first()).isVisible();
        supervisor.page().keyboard().press("KeyU");
        supervisor.page().waitForURL("**view=side*");
        assertThat(supervisor.find(".bb-diff-side").first()).isVisible();

        supervisor.go(minutes + "/review");
        Locator tick = supervisor.find("#read-b-item-land-narrative");
        tick.click();
        assertThat(tick).hasAttribute("aria-pressed", "true");
        assertThat(supervisor.find("#read-progress")).containsText(Pattern.compile("1 / \\d+"));
        supervisor.page().reload();
        supervisor.find("form[action$='/accept-read'] button").click();
        assertThat(supervisor.find(".bb-thread-settled")).hasCount(1);
    }

    @Test
    void answersInAThreadByKeyboardAndKeepsWhatIsFolded(Browsers browsers) {
        LivelyWard.Made made = wards.make();
        Screen supervisor = browsers.open(Device.DESK, made.ward().first().supervisor());
        supervisor.go("/minutes/" + made.corrected() + "/review");

        supervisor.page().keyboard().press("KeyN");
        supervisor.page().keyboard().press("KeyR");
        Locator form = supervisor.find("[data-thread] form[data-written=reply]").first();
        assertThat(form.locator("textarea")).isFocused();
        supervisor.page().keyboard().type("Đã xem, còn thiếu ngày");
        Locator link = supervisor.find("[data-thread] [data-write=reply]").first();
        link.click();
        assertThat(form).isHidden();
        assertThat(link).hasAttribute("aria-expanded", "false");
        link.click();
        assertThat(form.locator("textarea")).hasValue("Đã xem, còn thiếu ngày");

        supervisor.page().keyboard().press("Control+Enter");
        assertThat(supervisor.find(".bb-thread .bb-reply").filter(new Locator.FilterOptions().setHasText("thiếu ngày")))
                .hasCount(1);
    }
}
