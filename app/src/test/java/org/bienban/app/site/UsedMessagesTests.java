package org.bienban.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No text is kept that nothing says. A key counts as used where any source names it, or the beginning of it up to a dot,
 * to which a page or a class adds the rest: rather a dead text overlooked than a living one called dead.
 */
class UsedMessagesTests {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> SOURCES = List.of("app", "templates", "workflows", "search-index");
    private static final Pattern NAMED = Pattern.compile("[A-Za-z][\\w-]*(\\.[\\w-]+)*");
    private static final Pattern BEGUN = Pattern.compile("[\"'|{]((?:[A-Za-z][\\w-]*\\.)+)[\"'|$]");

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        Uses uses = Uses.of(sources());
        Set<String> dead = new TreeSet<>(keys());
        dead.removeIf(uses::name);
        assertThat(dead).as("texts no page and no class uses").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "minutes.read.title, true",
        "review.head.CONTENT, true",
        "review.state.OPEN, true",
        "minutes.read.history, false",
        "review, false"
    })
    void knowsAKeyByItsNameOrItsBeginning(String key, boolean used) {
        Uses uses = Uses.of("""
                <p th:text="#{minutes.read.title}">x</p> #{${'review.head.' + head}}
                messages.getMessage("review.state." + state) minutes.read.historyOf""");
        assertThat(uses.name(key)).isEqualTo(used);
    }

    /** What a text of sources names. */
    private record Uses(Set<String> names, Set<String> beginnings) {

        static Uses of(String text) {
            return new Uses(found(NAMED, 0, text), found(BEGUN, 1, text));
        }

        boolean name(String key) {
            return names.contains(key) || beginnings.stream().anyMatch(key::startsWith);
        }

        private static Set<String> found(Pattern pattern, int group, String text) {
            return pattern.matcher(text)
                    .results()
                    .map((MatchResult hit) -> hit.group(group))
                    .collect(Collectors.toSet());
        }
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String module : SOURCES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                for (Path file : files.filter(UsedMessagesTests::isSource).toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static boolean isSource(Path file) {
        return Stream.of(".java", ".html", ".js", ".bpmn", ".dmn", ".sql")
                .anyMatch(ending -> file.toString().endsWith(ending));
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String bundle : MessageConfiguration.bundles()) {
            Properties texts = new Properties();
            Path file = ROOT.resolve("templates/src/main/resources/" + bundle + "_vi.properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        return keys;
    }
}
