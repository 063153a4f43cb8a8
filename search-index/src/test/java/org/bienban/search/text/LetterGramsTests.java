package org.bienban.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterGramsTests {
    @Test
    void takesRunsOfTheStemWithItsEndsMarked() {
        assertThat(grams("الجمهورية")).containsExactly("_جمه", "جمهو", "مهور", "هور_");
        assertThat(grams("من")).containsExactly("_من_");
    }

    @Test
    void letsABrokenPluralMeetItsSingular() {
        assertThat(grams("مستشفيات")).containsAnyElementsOf(grams("المستشفى"));
    }

    @Test
    void takesNoneOfOtherLettersOrOfEndlessWords() {
        assertThat(grams("đất")).isEmpty();
        assertThat(grams("budget")).isEmpty();
        assertThat(grams("م".repeat(200))).isEmpty();
    }

    private static List<String> grams(String word) {
        return LetterGrams.of(Words.of(Words.normal(word)).getFirst());
    }
}
