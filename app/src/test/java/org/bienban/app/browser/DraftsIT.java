package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.browser.Device.DESK;
import static org.bienban.app.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed is not lost: to a second writer, to a dead network, to an ended session. */
@BrowserTest
class DraftsIT {

    private static final String CONCLUSION = "[name='items.land.conclusion']";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private People people;

    private WardFixture.Cell cell;
    private String draft;

    @BeforeEach
    void begin() {
        cell = wards.ward().first();
        UUID id = minutes.drafted(
                cell, LocalDate.now(MinutesJourneyIT.ZONE).minusMonths(1).withDayOfMonth(5));
        draft = "/minutes/" + id + "/draft";
    }

    @Test
    void twoWritersOfOneItemKeepBothTexts(Browsers browsers) {
        Screen secretary = opened(browsers, PHONE, cell.secretary());
        Screen deputy = opened(browsers, DESK, cell.deputy());

        secretary.fill(CONCLUSION, "Bí thư: nộp trước ngày 12.");
        saved(secretary);
        deputy.fill(CONCLUSION, "Phó bí thư: nộp trước ngày 20.");
        deputy.find("[data-draft-status][data-tone=late] [data-draft-send]").click();
        deputy.page().waitForURL("**/conflicts*");

        assertThat(deputy.text()).contains("Bí thư: nộp trước ngày 12.", "Phó bí thư: nộp trước ngày 20.");
        deputy.takeComplaints();
        assertThat(new PageRules(deputy, "vi").check(deputy.path(), PageRules.PHONE, ColorScheme.LIGHT))
                .isEmpty();
        deputy.find("input[value=BOTH]").check();
        deputy.submit("form[data-conflict-form]");
        deputy.page().waitForURL("**/draft");
        assertThat(deputy.find(CONCLUSION).inputValue())
                .contains("Bí thư: nộp trước ngày 12.", "Phó bí thư: nộp trước ngày 20.");
    }

    @Test
    void twoWritersOfDifferentItemsNoticeNothing(Browsers browsers) {
        Screen secretary = opened(browsers, PHONE, cell.secretary());
        Screen deputy = opened(browsers, DESK, cell.deputy());

        secretary.fill(CONCLUSION, "Kết luận của bí thư.");
        saved(secretary);
        deputy.fill("[name='items.review.conclusion']", "Kết luận của phó bí thư.");
        saved(deputy);

        deputy.go(draft);
        assertThat(deputy.find(CONCLUSION).inputValue()).isEqualTo("Kết luận của bí thư.");
        assertThat(deputy.find("[name='items.review.conclusion']").inputValue()).isEqualTo("Kết luận của phó bí thư.");
    }

    @Test
    void textTypedWithoutANetworkIsSavedOnceWhenItIsBack(Browsers browsers) {
        Screen secretary = opened(browsers, PHONE, cell.secretary());
        int revision = revision(secretary);

        secretary.context().setOffline(true);
        secretary.fill(CONCLUSION, "Gõ khi mất mạng.");
        PlaywrightAssertions.assertThat(secretary.find("[data-draft-send]")).isVisible();
        secretary.go("about:blank");
        secretary.context().setOffline(false);
        secretary.go(draft);

        saved(secretary);
        assertThat(secretary.find(CONCLUSION).inputValue()).isEqualTo("Gõ khi mất mạng.");
        secretary.go(draft);
        assertThat(secretary.find(CONCLUSION).inputValue()).isEqualTo("Gõ khi mất mạng.");
        assertThat(revision(secretary)).isEqualTo(revision + 1);
    }

    @Test
    void textTypedAfterTheSessionEndedSurvivesSigningIn(Browsers browsers) {
        Screen secretary = opened(browsers, PHONE, cell.secretary());

        secretary.context().clearCookies();
        secretary.fill(CONCLUSION, "Gõ sau khi hết phiên.");
        Locator signIn = secretary.find("[data-draft-status][data-tone=late] [data-draft-send]");
        signIn.click();
        secretary.page().waitForURL("**/sign-in*");
        secretary.fillSignIn(people.username(cell.secretary()), People.PASSWORD);
        secretary.page().waitForURL("**/draft*");

        saved(secretary);
        assertThat(secretary.find(CONCLUSION).inputValue()).isEqualTo("Gõ sau khi hết phiên.");
    }

    @Test
    void theCheckReachedByItsLinkKnowsWhatWasJustTyped(Browsers browsers) {
        Screen secretary = opened(browsers, PHONE, cell.secretary());

        secretary.fill(CONCLUSION, "Vừa gõ xong thì bấm kiểm tra.");
        secretary.find(".bb-draft-steps a[href$='/check']").click();
        secretary.page().waitForURL("**/check");

        assertThat(secretary.text()).contains("Vừa gõ xong thì bấm kiểm tra.");
    }

    private Screen opened(Browsers browsers, Device device, UUID person) {
        Screen screen = browsers.open(device, person);
        screen.go(draft);
        return screen;
    }

    private static void saved(Screen screen) {
        new Drafter(screen).waitsUntilSaved();
    }

    private static int revision(Screen screen) {
        return Integer.parseInt(String.valueOf(screen.find("form[data-draft]").getAttribute("data-revision")));
    }
}
