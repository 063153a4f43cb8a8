package org.bienban.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser with its one page. */
final class Screen {

    private static final double PATIENCE_MILLIS = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final Device device;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> brokenScripts = new ArrayList<>();
    private int loads;
    private boolean traced;

    Screen(BrowserContext context, Device device) {
        this.context = context;
        this.device = device;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onLoad(loaded -> loads++);
        page.onConsoleMessage(this::hear);
        page.onPageError(problem -> brokenScripts.add(problem + " at " + page.url()));
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " at " + message.location());
            if (message.text().contains("Content Security Policy")) {
                brokenScripts.add(message.text() + " at " + page.url());
            }
        }
    }

    /** Keeps every step from now on. */
    void trace() {
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true).setScreenshots(false));
        traced = true;
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    Device device() {
        return device;
    }

    /** Errors and warnings of the console since the last call. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Uncaught errors and what the content security policy refused. */
    List<String> brokenScripts() {
        return List.copyOf(brokenScripts);
    }

    void signIn(String username, String password) {
        go("/sign-in?lang=" + device.language());
        fillSignIn(username, password);
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    void fillSignIn(String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("main form button[type=submit], form[action$='/sign-in'] button[type=submit]")
                .first()
                .click();
    }

    void go(String path) {
        page.navigate(path);
    }

    /** Path and query the page is at. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Types into the field as a person does: the field hears every change. */
    void fill(String selector, String text) {
        page.locator(selector).fill(text);
    }

    /** Presses the main button of the form and waits for the page that follows. */
    void submit(String form) {
        int before = loads;
        page.locator(form + " button[type=submit]").last().click();
        page.waitForCondition(() -> loads > before);
    }

    /** What stands on the page when all of it has come: a click may have just begun another. */
    String text() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.locator("main").innerText();
    }

    void keepTrace(Path folder, int number) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(number + ".png"))
                .setFullPage(true));
        if (traced) {
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(number + ".zip")));
        }
    }
}
