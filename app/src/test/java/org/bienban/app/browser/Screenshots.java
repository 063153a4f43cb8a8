package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the README from a running application with the demonstration ward: app/src/docs/screenshots. */
class Screenshots {

    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("BIENBAN_IMAGES", "src/docs/images"));
    private static final String ADDRESS = System.getenv().getOrDefault("BIENBAN_ADDRESS", "http://localhost:8080");
    private static final String PASSWORD = System.getenv().getOrDefault("BIENBAN_DEMO_PASSWORD", "bienban-demo");
    private static final long MOST_BYTES = 300_000;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(FOLDER);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void tasks() throws IOException {
        Screen office = signedIn(Device.DESK, "vanphong");
        office.go("/tasks?list=unclaimed");
        take(office, "tasks");
    }

    @Test
    void tasksInArabic() throws IOException {
        Screen supervisor = signedIn(Device.DESK.in("ar"), "giamsat.tam");
        take(supervisor, "tasks-ar");
        // The language stays with the account; the next picture is Vietnamese again.
        supervisor.go("/tasks?lang=vi");
    }

    @Test
    void review() throws IOException {
        Screen supervisor = signedIn(Device.DESK, "giamsat.tam");
        supervisor.find("[data-open][href*='/review']").first().click();
        supervisor.page().waitForURL(url -> url.contains("/review"));
        take(supervisor, "review");
    }

    @Test
    void draftOnAPhone() throws IOException {
        Screen secretary = signedIn(Device.PHONE, "bithu.chuaha");
        secretary.go("/minutes?show=writing");
        String minutes = secretary.find("main .bb-item-title[href]").first().getAttribute("href");
        secretary.go(minutes + "/draft");
        secretary
                .page()
                .evaluate(
                        "() => scrollTo({top: document.querySelector('#items').offsetTop - 130, behavior: 'instant'})");
        take(secretary, "draft-phone");
    }

    @Test
    void minutes() throws IOException {
        Screen secretary = signedIn(Device.DESK, "bithu.chuaha");
        secretary.go("/minutes?show=done");
        secretary.find("main .bb-item-title[href]").first().click();
        secretary.page().waitForURL("**/minutes/*");
        take(secretary, "minutes");
    }

    @Test
    void search() throws IOException {
        Screen office = signedIn(Device.DESK, "vanphong");
        office.go("/search?q=giay+chung+nhan+dat");
        take(office, "search");
    }

    private static Screen signedIn(Device device, String username) {
        BrowserContext context = chromium.browser().newContext(device.options().setBaseURL(ADDRESS));
        Screen screen = new Screen(context, device);
        screen.signIn(username, PASSWORD);
        screen.go("/tasks?lang=" + device.language());
        return screen;
    }

    private static void take(Screen screen, String name) throws IOException {
        screen.page().evaluate("() => document.fonts.ready.then(() => true)");
        Path file = FOLDER.resolve(name + ".png");
        screen.page().screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    }
}
