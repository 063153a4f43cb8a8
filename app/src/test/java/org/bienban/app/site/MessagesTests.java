package org.bienban.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text exists in the three languages and takes the same values; every key a template names exists. */
class MessagesTests {

    private static final Pattern USED = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9_.-]*)[}(]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void everyTextExistsInTheThreeLanguagesWithTheSamePlaceholders() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bundle : MessageConfiguration.bundles()) {
            Map<String, String> vietnamese = texts(bundle, "vi");
            for (String language : List.of("en", "ar")) {
                Map<String, String> other = texts(bundle, language);
                Set<String> keys = new TreeSet<>(vietnamese.keySet());
                keys.addAll(other.keySet());
                for (String key : keys) {
                    Set<String> here = placeholders(vietnamese.get(key));
                    if (!vietnamese.containsKey(key) || !other.containsKey(key)) {
                        wrong.add(bundle + " " + language + " misses or adds " + key);
                    } else if (!here.equals(placeholders(other.get(key)))) {
                        wrong.add(bundle + " " + language + " has other placeholders in " + key);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextIsAMessageFormat() throws IOException {
        for (String bundle : MessageConfiguration.bundles()) {
            for (String language : List.of("vi", "en", "ar")) {
                texts(bundle, language)
                        .forEach((key, text) ->
                                assertThat(new MessageFormat(text)).as(key).isNotNull());
            }
        }
    }

    @Test
    void everyKeyATemplateNamesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : MessageConfiguration.bundles()) {
            known.addAll(texts(bundle, "vi").keySet());
        }
        Set<String> missing = new TreeSet<>();
        for (Resource page : new PathMatchingResourcePatternResolver().getResources("classpath*:/pages/**/*.html")) {
            Matcher used = USED.matcher(page.getContentAsString(StandardCharsets.UTF_8));
            while (used.find()) {
                if (!known.contains(used.group(1))) {
                    missing.add(page.getFilename() + ": " + used.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> texts(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource(bundle + "_" + language + ".properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        if (text != null) {
            PLACEHOLDER.matcher(text).results().forEach(hit -> found.add(hit.group(1)));
        }
        return found;
    }
}
