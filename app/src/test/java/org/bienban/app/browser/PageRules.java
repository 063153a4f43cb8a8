package org.bienban.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What holds on every page, whoever reads it in whichever language. */
final class PageRules {

    static final int PHONE = 390;
    static final int DESK = 1280;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Screen screen;
    private final String language;
    private final List<String> broken = new ArrayList<>();

    PageRules(Screen screen, String language) {
        this.screen = screen;
        this.language = language;
    }

    /** Opens the page and returns what is wrong with it, one sentence each. */
    List<String> check(String path, int axeWidth, ColorScheme axeColours) {
        Page page = screen.page();
        page.setViewportSize(axeWidth == PHONE ? DESK : PHONE, 900);
        // Before the page is opened: colours that are still changing into each other have no contrast of their own.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(axeColours));
        int expected = path.equals(NO_PAGE) ? 404 : 200;
        Response answer = page.navigate(path);
        expect("status " + expected, answer != null && answer.status() == expected);
        frame(page);
        overflow(page);
        page.setViewportSize(axeWidth, 900);
        overflow(page);
        axe(page);
        screen.takeComplaints().stream()
                .filter(complaint -> !path.equals(NO_PAGE) || !complaint.contains("404"))
                .forEach(broken::add);
        return broken.stream()
                .map(problem -> language + " " + path + ": " + problem)
                .toList();
    }

    /** The one address of a tour that must not be there. */
    private static final String NO_PAGE = "/no-such-page";

    private void frame(Page page) {
        expect("one h1", page.locator("h1:visible").count() == 1);
        expect("lang", language.equals(page.locator("html").getAttribute("lang")));
        expect(
                "dir",
                (language.equals("ar") ? "rtl" : "ltr")
                        .equals(page.locator("html").getAttribute("dir")));
        String text = page.locator("body").innerText();
        expect("every text translated, not ??" + missing(text), !text.contains("??"));
    }

    private static String missing(String text) {
        int at = text.indexOf("??");
        return at < 0 ? "" : text.substring(at, Math.min(text.length(), at + 60));
    }

    private void overflow(Page page) {
        // The width has just changed: what is measured is the page once it has been laid out for it.
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        Object wide = page.evaluate(
                "() => [...document.querySelectorAll('body *')]"
                        + ".filter(e => document.documentElement.scrollWidth > innerWidth && e.getBoundingClientRect().right > innerWidth + 1)"
                        + ".slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ')"
                        + " + (document.documentElement.scrollWidth > innerWidth ? ' ' + document.documentElement.scrollWidth + ' > ' + innerWidth : '')");
        expect("no sideways scrolling: " + wide, String.valueOf(wide).isEmpty());
    }

    private void axe(Page page) {
        for (Rule rule : new AxeBuilder(page)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze()
                .getViolations()) {
            broken.add(rule.getId() + " " + rule.getHelp() + " at "
                    + rule.getNodes().stream()
                            .limit(3)
                            .map(node -> node.getHtml())
                            .toList());
        }
    }

    private void expect(String what, boolean isSo) {
        if (!isSo) {
            broken.add("not so: " + what);
        }
    }
}
