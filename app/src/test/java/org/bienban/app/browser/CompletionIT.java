package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.browser.Device.DESK;
import static org.bienban.app.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search box goes on with what is typed without tone marks; by keyboard and by finger. */
@BrowserTest
class CompletionIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private SearchWork work;

    private WardFixture.Ward ward;

    @BeforeEach
    void sendOne() {
        ward = wards.ward();
        minutes.sent(ward.first());
        work.catchUp();
    }

    @Test
    void isChosenWithTheKeyboard(Browsers browsers) {
        Screen supervisor = browsers.open(DESK, ward.first().supervisor());
        Locator box = typed(supervisor, "cap giay ch");
        Locator first = supervisor.find("[role=option]").first();
        PlaywrightAssertions.assertThat(first).containsText("cấp giấy chứng nhận");

        box.press("ArrowDown");
        PlaywrightAssertions.assertThat(first).hasAttribute("aria-selected", "true");
        PlaywrightAssertions.assertThat(box).hasValue(first.textContent());
        box.press("Escape");
        PlaywrightAssertions.assertThat(box).hasValue("cap giay ch");
        PlaywrightAssertions.assertThat(first).isHidden();
        box.press("u");
        PlaywrightAssertions.assertThat(first).isVisible();
        box.press("ArrowDown");
        box.press("Enter");

        PlaywrightAssertions.assertThat(supervisor.find("#search-total")).isVisible();
        PlaywrightAssertions.assertThat(supervisor.find(".bb-list mark").first())
                .isVisible();
        assertThat(supervisor.page().url()).contains("gi%E1%BA%A5y");
        assertThat(supervisor.brokenScripts()).isEmpty();
    }

    @Test
    void isTappedOnAPhone(Browsers browsers) {
        Screen supervisor = browsers.open(PHONE, ward.first().supervisor());
        typed(supervisor, "cap giay ch");
        Locator first = supervisor.find("[role=option]").first();
        assertThat(first.boundingBox().height).isGreaterThanOrEqualTo(44);

        first.click();

        PlaywrightAssertions.assertThat(supervisor.find("#search-total")).isVisible();
        assertThat(supervisor.page().url()).contains("gi%E1%BA%A5y");
    }

    private static Locator typed(Screen screen, String words) {
        screen.go("/search");
        Locator box = screen.find("#search-words");
        box.pressSequentially(words);
        PlaywrightAssertions.assertThat(screen.find("[role=option]").first()).isVisible();
        return box;
    }
}
