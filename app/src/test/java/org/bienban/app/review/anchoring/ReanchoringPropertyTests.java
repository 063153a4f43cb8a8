package org.bienban.app.review.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bienban.app.review.anchoring.EditedMinutes.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How often a passage is found again after real sentences have been edited; always the same edits. */
class ReanchoringPropertyTests {

    private static final int EDITS = 600;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "ar", "en"})
    void findsPassagesAgain(String language) {
        List<String> sentences = sentences(language);
        double beside = right(sentences, 98, EditedMinutes::editBeside);
        double inside = right(sentences, 97, EditedMinutes::editInside);
        double both = right(sentences, 94, minutes -> {
            minutes.editBeside();
            minutes.editInside();
        });
        double moved = right(sentences, 95, EditedMinutes::moveSentence);
        double unlike = unlike(sentences);
        System.out.printf(
                Locale.ROOT,
                "re-anchoring %s, 5 x %d edits: beside %.1f, inside %.1f, both %.1f, moved %.1f %% right; removed: %.1f %% on unlike text%n",
                language,
                EDITS,
                beside,
                inside,
                both,
                moved,
                unlike);

        assertThat(beside).isGreaterThanOrEqualTo(98);
        assertThat(inside).isGreaterThanOrEqualTo(97);
        assertThat(both).isGreaterThanOrEqualTo(94);
        assertThat(moved).isGreaterThanOrEqualTo(95);
        assertThat(unlike).isLessThanOrEqualTo(3);
    }

    /** Percentage of edits after which nine tenths of what is marked and of what should be are the same. */
    private static double right(List<String> sentences, long seed, Consumer<EditedMinutes> edit) {
        Random random = new Random(seed);
        int right = 0;
        for (int run = 0; run < EDITS; run++) {
            EditedMinutes minutes = new EditedMinutes(sentences, random);
            Map<String, String> before = minutes.text();
            Quote quote = quote(minutes);
            edit.accept(minutes);
            Span now = minutes.span();
            Optional<Found> found = new Reanchoring(before, minutes.text()).find(quote);
            if (found.filter(place -> isAt(now, place)).isPresent()) {
                right++;
            }
        }
        return 100.0 * right / EDITS;
    }

    /** Percentage of removed passages that are attached to text sharing less than half of their words. */
    private static double unlike(List<String> sentences) {
        Random random = new Random(3);
        int unlike = 0;
        for (int run = 0; run < EDITS; run++) {
            EditedMinutes minutes = new EditedMinutes(sentences, random);
            Map<String, String> before = minutes.text();
            Quote quote = quote(minutes);
            minutes.removePassage();
            Map<String, String> after = minutes.text();
            Optional<Found> found = new Reanchoring(before, after).find(quote);
            if (found.filter(place -> commonWords(quote.exact(), text(after, place)) < 0.5)
                    .isPresent()) {
                unlike++;
            }
        }
        return 100.0 * unlike / EDITS;
    }

    private static Quote quote(EditedMinutes minutes) {
        Span span = minutes.span();
        return Quote.of(span.blockId(), minutes.text().getOrDefault(span.blockId(), ""), span.start(), span.end());
    }

    private static boolean isAt(Span span, Found found) {
        int common = Math.min(span.end(), found.end()) - Math.max(span.start(), found.start());
        int all = Math.max(span.end(), found.end()) - Math.min(span.start(), found.start());
        return span.blockId().equals(found.blockId()) && common >= 0.9 * all;
    }

    private static String text(Map<String, String> text, Found found) {
        return text.getOrDefault(found.blockId(), "").substring(found.start(), found.end());
    }

    private static double commonWords(String one, String other) {
        Set<String> common = new HashSet<>(Arrays.asList(one.split("\\s+")));
        int words = common.size();
        Set<String> others = new HashSet<>(Arrays.asList(other.split("\\s+")));
        common.retainAll(others);
        return 2.0 * common.size() / (words + others.size());
    }

    private static List<String> sentences(String language) {
        List<String> sentences = new ArrayList<>();
        try (InputStream own = resource("/anchoring/" + language + ".txt");
                InputStream demo = resource("/demo/minutes.json")) {
            sentences.addAll(new String(own.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            for (JsonNode minutes : JsonMapper.shared().readTree(demo)) {
                if (minutes.path("language").asString().equals(language)) {
                    minutes.path("items").forEach(item -> texts(item).forEach(sentences::add));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences.stream()
                .map(sentence -> Normalizer.normalize(sentence.strip(), Normalizer.Form.NFC))
                .filter(sentence -> sentence.split("\\s+").length >= 5)
                .toList();
    }

    private static Stream<String> texts(JsonNode item) {
        Stream<String> opinions = item.path("opinions")
                .valueStream()
                .map(said -> said.path("text").asString());
        return Stream.concat(
                        Stream.of(
                                item.path("narrative").asString(),
                                item.path("conclusion").asString()),
                        opinions)
                .flatMap(text -> Arrays.stream(text.split("(?<=[.؟!])\\s+")));
    }

    private static InputStream resource(String path) {
        InputStream found = ReanchoringPropertyTests.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException(path);
        }
        return found;
    }
}
