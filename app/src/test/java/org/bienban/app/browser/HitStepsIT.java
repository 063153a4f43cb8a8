package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.browser.Device.DESK;
import static org.bienban.app.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a page opened from a search one goes on to the next hit, by keyboard and by finger, without the list between. */
@BrowserTest
class HitStepsIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private SearchWork work;

    private WardFixture.Ward ward;

    @BeforeEach
    void sendTwo() {
        ward = wards.ward();
        minutes.sent(ward.first(), LocalDate.of(2026, 3, 5));
        minutes.sent(ward.first(), LocalDate.of(2026, 4, 5));
        work.catchUp();
    }

    @Test
    void leadThroughWhatWasFound(Browsers browsers) {
        Screen supervisor = browsers.open(DESK, ward.first().supervisor());
        Locator hits = found(supervisor);
        int all = hits.count();
        assertThat(all).isGreaterThan(1);
        String first = address(hits.first());
        String second = address(hits.nth(1));

        hits.first().click();
        PlaywrightAssertions.assertThat(supervisor.find("#bb-hits")).containsText("1/" + all);
        assertThat(supervisor.find("#bb-hits a").count()).isEqualTo(1);
        supervisor.page().keyboard().press("]");

        PlaywrightAssertions.assertThat(supervisor.find("#bb-hits")).containsText("2/" + all);
        assertThat(supervisor.page().url()).endsWith(second);
        supervisor.page().keyboard().press("[");
        PlaywrightAssertions.assertThat(supervisor.find("#bb-hits")).containsText("1/" + all);
        assertThat(supervisor.page().url()).endsWith(first);
        assertThat(supervisor.brokenScripts()).isEmpty();
    }

    @Test
    void areTappedOnAPhoneAndShownOnlyOnWhatWasFound(Browsers browsers) {
        Screen supervisor = browsers.open(PHONE, ward.first().supervisor());
        Locator hits = found(supervisor);
        int all = hits.count();
        hits.first().click();
        Locator next = supervisor.find("#bb-hits a").first();
        assertThat(next.boundingBox().height).isGreaterThanOrEqualTo(44);

        next.click();

        PlaywrightAssertions.assertThat(supervisor.find("#bb-hits")).containsText("2/" + all);
        supervisor.go("/tasks");
        assertThat(supervisor.find("#bb-hits").count()).isZero();
    }

    private static Locator found(Screen screen) {
        screen.go("/search?q=c%E1%BA%A5p+gi%E1%BA%A5y+ch%E1%BB%A9ng+nh%E1%BA%ADn&kind=minutes");
        Locator hits = screen.find("a.bb-item-title");
        PlaywrightAssertions.assertThat(hits.first()).isVisible();
        return hits;
    }

    private static String address(Locator link) {
        return link.evaluate("link => link.href").toString().replaceFirst("^https?://[^/]+", "");
    }
}
