package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;

/** What a person does who inspects the minutes of a cell. */
final class Inspector {

    private static final String SELECT = """
            (block, words) => {
              const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at >= 0) {
                  const range = document.createRange();
                  range.setStart(node, at);
                  range.setEnd(node, at + words.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                  return true;
                }
              }
              return false;
            }""";

    private final Screen screen;

    Inspector(Screen screen) {
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    void claimsTheMinutes() {
        screen.go("/tasks?list=unclaimed");
        screen.find("[data-task-row] [data-claim]").click();
        PlaywrightAssertions.assertThat(screen.find("[data-claim]")).hasCount(0);
    }

    /** From the own list: what is in hand already. */
    void opensTheInspection() {
        screen.go("/tasks");
        screen.find("[data-task-row] [data-open]").first().click();
        screen.page().waitForURL(url -> url.contains("/review"));
    }

    void remarksOnThePassage(String words, String severity, String text) {
        Locator block = block(words);
        assertThat(block.evaluate("(block, words) => (" + SELECT + ")(block, words)", words))
                .isEqualTo(true);
        screen.find(".bb-float").click();
        PlaywrightAssertions.assertThat(screen.find("[data-anchor-quote]")).hasText(words);
        write(severity, text);
    }

    void remarksOnTheBlock(String words, String severity, String text) {
        screen.find(".bb-block")
                .filter(new Locator.FilterOptions().setHas(screen.find("[data-block-id]")))
                .filter(new Locator.FilterOptions().setHasText(words))
                .last()
                .locator("[data-remark-block]")
                .click();
        write(severity, text);
    }

    void returns(String reason) {
        decides("FAIL", reason);
    }

    void accepts(String remark) {
        Locator thread = screen.find("[data-thread]").filter(new Locator.FilterOptions().setHasText(remark));
        thread.locator("button[formaction$='/accept']").click();
        PlaywrightAssertions.assertThat(
                        screen.find(".bb-thread-settled").filter(new Locator.FilterOptions().setHasText(remark)))
                .hasCount(1);
    }

    /** Is asked about what is still open first. */
    void approvesAlthoughSuggestionsAreOpen() {
        chooses("PASS", "");
        screen.find("#anyway").check();
        submits("");
        leaves();
    }

    private Locator block(String words) {
        return screen.find("[data-block-id]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private void write(String severity, String text) {
        screen.find("#head").selectOption("CONTENT");
        screen.find("#severity").selectOption(severity);
        screen.find("[data-remark-form] #text").fill(text);
        screen.find("[data-remark-form] button[type=submit]").click();
        PlaywrightAssertions.assertThat(
                        screen.find("[data-thread]").filter(new Locator.FilterOptions().setHasText(text)))
                .isVisible();
    }

    private void chooses(String result, String reason) {
        screen.find("[data-verdict=" + result + "]").click();
        PlaywrightAssertions.assertThat(screen.find("input[name=result][value=" + result + "]"))
                .isChecked();
        submits(reason);
    }

    private void submits(String reason) {
        screen.find("#reason").fill(reason);
        screen.find("#verdict-form button[type=submit]").click();
    }

    private void decides(String result, String reason) {
        chooses(result, reason);
        leaves();
    }

    private void leaves() {
        screen.page().waitForURL(url -> !url.contains("/review"));
        screen.page().waitForLoadState(LoadState.LOAD);
    }
}
