package org.bienban.templates.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no compiler sees: texts in three languages, icons that exist, a style sheet old browsers read. */
class StaticPartsTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> name.replace("_vi.properties", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextStandsInThreeLanguagesAsReadablePattern(String bundle) throws IOException {
        Set<String> keys = keys(bundle, UiLanguage.VI);
        for (UiLanguage language : UiLanguage.values()) {
            Properties texts = texts(bundle, language);
            assertThat(keys(bundle, language)).as(bundle + " " + language).isEqualTo(keys);
            texts.forEach((key, text) -> {
                assertThat(text.toString()).as(key + " " + language).isNotBlank();
                assertThatCode(() -> new MessageFormat(text.toString(), language.locale()))
                        .as(key + " " + language)
                        .doesNotThrowAnyException();
            });
        }
    }

    @Test
    void everyIconNamedInPagesStandsInSprite() throws IOException {
        String sprite = Files.readString(RESOURCES.resolve("static/icons.svg"));
        Set<String> used = new TreeSet<>();
        for (NavItem.Section section : NavItem.Section.values()) {
            used.add(section.icon());
        }
        Pattern call = Pattern.compile("(?::: icon\\('|(?:chipIcon|linkIcon|emptyIcon)=')([a-z0-9-]+)'");
        for (Path page : pages()) {
            call.matcher(Files.readString(page)).results().forEach(found -> used.add(found.group(1)));
        }

        assertThat(used)
                .hasSizeGreaterThan(15)
                .allMatch(icon -> sprite.contains("id=\"" + icon + "\""), "in icons.svg");
    }

    @Test
    void noPageCarriesWhatContentSecurityPolicyRefuses() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContainPattern("\\sstyle=\"")
                    .doesNotContainPattern("\\sth:style")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContain("hx-on", "th:utext", "<style")
                    .doesNotContainPattern("<script(?![^>]*src=)");
        }
    }

    @Test
    void styleSheetStaysReadableForBrowserFloorAndForRightToLeft() throws IOException {
        String css = Files.readString(RESOURCES.resolve("static/css/bienban.css"));

        assertThat(css)
                .doesNotContain("color-mix(", "oklch(", "light-dark(", "@container")
                .doesNotContainPattern("[\\s;{](?:margin|padding|border)-(?:left|right)\\b")
                .doesNotContainPattern("[\\s;{](?:left|right):")
                .doesNotContainPattern("text-align:\\s*(?:left|right)");
        assertThat(css.chars().filter(c -> c == '{').count())
                .isEqualTo(css.chars().filter(c -> c == '}').count());
    }

    /** Names of months are needed where dates are written with words: Vietnamese and Arabic count them. */
    private static Set<String> keys(String bundle, UiLanguage language) throws IOException {
        Set<String> keys = new TreeSet<>(texts(bundle, language).stringPropertyNames());
        keys.removeIf(key -> key.startsWith("document.month."));
        return keys;
    }

    private static Properties texts(String bundle, UiLanguage language) throws IOException {
        Properties texts = new Properties();
        Path file = RESOURCES.resolve("messages").resolve(bundle + "_" + language.tag() + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("pages"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
