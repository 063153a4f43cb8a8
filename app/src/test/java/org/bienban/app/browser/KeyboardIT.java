package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.browser.Device.DESK;
import static org.bienban.app.browser.Device.PHONE;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An evening's inspection without touching the mouse. */
@BrowserTest
class KeyboardIT {

    private static final String SEEN = """
            () => {
              const element = document.activeElement;
              const style = getComputedStyle(element);
              const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const around = element.closest('label, .bb-block');
              const near = around && getComputedStyle(around).outlineStyle !== 'none';
              return element !== document.body && (ringed || style.boxShadow !== 'none' || !!near);
            }""";

    private static final String KEY = """
            ([code, key, composing]) => document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', { code, key, isComposing: composing, bubbles: true, cancelable: true }))""";

    private static final Page.WaitForSelectorOptions ATTACHED =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Inbox inbox;

    @Autowired
    private People people;

    private WardFixture.Ward ward;
    private List<UUID> sent;

    @BeforeEach
    void send() {
        ward = wards.ward();
        for (int months = 2; months <= 4; months++) {
            minutes.sent(ward.first(), LivelyWard.monthsAgo(months));
        }
        Actor supervisor = minutes.actor(ward.first().supervisor());
        sent = inbox.page(supervisor, TaskList.MY_TURN, TaskFilter.NONE, null).tasks().stream()
                .map(InboxTask::minutesId)
                .toList();
    }

    @Test
    void inspectsByKeyboardFromSigningInToTheNextTask(Browsers browsers) {
        Screen screen = browsers.open(DESK);
        Keyboard keys = screen.page().keyboard();
        screen.go("/sign-in?lang=vi");
        tabTo(screen, "#username");
        keys.type(people.username(ward.first().supervisor()));
        tabTo(screen, "#password");
        keys.type(People.PASSWORD);
        keys.press("Enter");
        screen.page().waitForURL(url -> url.contains("/tasks"));

        keys.press("j");
        seesFocusOn(screen, "[data-open]");
        keys.press("Enter");
        at(screen, sent.get(0));
        assertThat(screen.text()).contains("Việc 1/3");
        keys.press("i");
        screen.page().waitForSelector("#verdict-dialog", ATTACHED);

        keys.press("j");
        keys.press("j");
        seesFocusOn(screen, "[data-block-id]");
        keys.press("c");
        seesFocusOn(screen, "[data-remark-form] #text");
        keys.type("atjkcv [] Ghi rõ hơn");
        PlaywrightAssertions.assertThat(screen.find("[data-remark-form] #text")).hasValue("atjkcv [] Ghi rõ hơn");
        assertThat(screen.find("#verdict-dialog").evaluate("dialog => dialog.open"))
                .isEqualTo(false);
        back(screen, "#severity");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        back(screen, "#head");
        keys.press("ArrowDown");
        keys.press("Control+Enter");
        PlaywrightAssertions.assertThat(screen.find("[data-thread]")).hasCount(1);
        keys.press("n");
        seesFocusOn(screen, "[data-thread]");

        keys.press("l");
        seesFocusOn(screen, "#checklist-accept");
        keys.press("Enter");
        PlaywrightAssertions.assertThat(screen.find("#checklist-accept")).hasCount(0);
        // An empty page has none either: keys count once the page that follows is there.
        screen.page().waitForLoadState();
        screen.page().waitForSelector("#verdict-dialog", ATTACHED);

        keys.press("t");
        seesFocusOn(screen, "#reason");
        PlaywrightAssertions.assertThat(screen.find("input[name=result][value=FAIL]"))
                .isChecked();
        keys.type("Bổ sung rồi gửi lại");
        keys.press("Control+Enter");
        at(screen, sent.get(1));
        assertThat(screen.text()).contains("Đã trả lại biên bản", "Việc 1/2");
        keys.press("]");
        at(screen, sent.get(2));
        keys.press("[");
        at(screen, sent.get(1));
    }

    @Test
    void readsKeysByTheirPlaceWhateverTheLayoutAndLeavesCompositionAlone(Browsers browsers) {
        Screen screen = browsers.open(DESK.in("ar"), ward.first().supervisor());
        openAndTake(screen);

        screen.find("[data-block-id]").first().focus();
        press(screen, "KeyT", "ف", true);
        assertThat(screen.find("#verdict-dialog").evaluate("dialog => dialog.open"))
                .isEqualTo(false);
        press(screen, "KeyC", "ؤ", false);
        seesFocusOn(screen, "[data-remark-form] #text");
        screen.find("[data-block-id]").first().focus();
        press(screen, "KeyT", "ف", false);
        seesFocusOn(screen, "#reason");
    }

    @Test
    void listsTheKeysOfThePageAndLetsThemBeSwitchedOff(Browsers browsers) {
        Screen screen = browsers.open(DESK, ward.first().supervisor());
        openAndTake(screen);
        screen.page().keyboard().press("Shift+Slash");
        PlaywrightAssertions.assertThat(screen.find("#bb-keys")).isVisible();
        assertThat(screen.find("#bb-keys kbd").allInnerTexts())
                .contains("J", "K", "N", "P", "C", "R", "S", "A", "T", "L", "]");
        screen.page().keyboard().press("Escape");

        screen.go("/profile");
        screen.find("#shortcuts").uncheck();
        screen.submit("form[action$='/profile']");
        screen.go("/minutes/" + sent.get(0) + "/review");
        screen.page().keyboard().press("t");
        assertThat(screen.find("#verdict-dialog").evaluate("dialog => dialog.open"))
                .isEqualTo(false);
    }

    @Test
    void theVerdictOnAPhoneBeginsWithWhatItMeansAndKeepsItsButtonInView(Browsers browsers) {
        Screen screen = browsers.open(PHONE, ward.first().supervisor());
        screen.go("/minutes/" + sent.get(0) + "/review");
        screen.find(".bb-claim").click();
        screen.page().waitForSelector("#verdict-dialog", ATTACHED);

        screen.find("[data-verdict=PASS]").click();

        PlaywrightAssertions.assertThat(screen.find("#verdict-dialog [data-main]"))
                .isFocused();
        PlaywrightAssertions.assertThat(screen.find("#verdict-title")).isInViewport();
        PlaywrightAssertions.assertThat(screen.find("#verdict-dialog [data-main]"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    private void openAndTake(Screen screen) {
        screen.go("/minutes/" + sent.get(0) + "/review");
        screen.page().keyboard().press("i");
        screen.page().waitForSelector("#verdict-dialog", ATTACHED);
    }

    private static void press(Screen screen, String code, String key, boolean composing) {
        screen.page().evaluate(KEY, List.of(code, key, composing));
    }

    private static void at(Screen screen, UUID minutes) {
        screen.page().waitForURL(url -> url.contains("/minutes/" + minutes + "/review"));
        PlaywrightAssertions.assertThat(screen.find("html.js .bb-review")).isVisible();
    }

    private static void tabTo(Screen screen, String selector) {
        move(screen, selector, "Tab");
    }

    private static void back(Screen screen, String selector) {
        move(screen, selector, "Shift+Tab");
    }

    private static void move(Screen screen, String selector, String key) {
        for (int i = 0; i < 30 && !focused(screen, selector); i++) {
            screen.page().keyboard().press(key);
        }
        seesFocusOn(screen, selector);
    }

    private static void seesFocusOn(Screen screen, String selector) {
        screen.page().waitForFunction("selector => document.activeElement.matches(selector)", selector);
        assertThat(screen.page().evaluate(SEEN))
                .as("focus is seen on " + selector)
                .isEqualTo(true);
    }

    private static boolean focused(Screen screen, String selector) {
        return Boolean.TRUE.equals(
                screen.page().evaluate("selector => document.activeElement.matches(selector)", selector));
    }
}
