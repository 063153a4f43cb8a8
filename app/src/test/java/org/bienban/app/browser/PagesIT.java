package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, in three languages, wide and narrow, light and dark. */
@BrowserTest
class PagesIT {

    @Autowired
    private LivelyWard wards;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private LivelyWays otherWays;

    private static LivelyWard.Made made;
    private static LivelyWays.Made ways;

    @BeforeEach
    void makeWard() {
        synchronized (PagesIT.class) {
            if (made == null) {
                made = wards.make();
                ways = otherWays.make();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, 1280, LIGHT", "en, 1280, DARK", "ar, 390, DARK"})
    void keepsTheRulesOfEveryPage(String language, int width, ColorScheme colours, Browsers browsers) {
        Map<UUID, Screen> screens = new HashMap<>();
        List<String> broken = new ArrayList<>();
        for (Stop stop : Tour.of(made, ways)) {
            Screen screen = screens.computeIfAbsent(stop.person(), who -> signedIn(browsers, who, language));
            broken.addAll(new PageRules(screen, language).check(stop.path(), width, colours));
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi, 390, DARK", "en, 1280, LIGHT", "ar, 1280, LIGHT"})
    void keepsTheRulesOfTheSignInPage(String language, int width, ColorScheme colours, Browsers browsers) {
        Screen screen = browsers.look(Device.DESK.in(language));

        assertThat(new PageRules(screen, language).check("/sign-in?lang=" + language, width, colours))
                .isEmpty();
    }

    @Test
    void visitsEveryPageThereIs() {
        Set<String> visited = Tour.of(made, ways).stream().map(Stop::mapping).collect(Collectors.toSet());

        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(visited.contains(page) || Tour.NOT_PAGES.contains(page))
                        .as(page + " is on the tour or known not to be a page")
                        .isTrue());
    }

    /** Address patterns a browser may ask for. */
    private Set<String> pages() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.bienban.app"))
                .filter(entry -> !entry.getValue().getBeanType().isAnnotationPresent(RestController.class))
                .map(Map.Entry::getKey)
                .filter(PagesIT::isRead)
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/api/"))
                .collect(Collectors.toSet());
    }

    private static boolean isRead(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Screen signedIn(Browsers browsers, UUID who, String language) {
        return browsers.look(Device.DESK.in(language), who);
    }
}
