package org.bienban.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienban.search.EntryLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonWordsTests {
    @ParameterizedTest
    @CsvSource({
        "VI, gì, true, true", // a question word with its mark
        "VI, gi, true, false", // without it, in a query that has marks elsewhere: another word
        "VI, gi, false, true", // in a query without any marks: the question word
        "VI, đất, true, false",
        "EN, What, false, true",
        "EN, budget, false, false",
        "AR, أين, false, true",
        "AR, اين, false, true", // alef without its hamza, as typed in a hurry
        "AR, قرار, false, false",
        "UNDETERMINED, the, false, false"
    })
    void tellsWordsThatOnlyCarryAQuestion(EntryLanguage language, String word, boolean marked, boolean common) {
        Word read = Words.of(Words.normal(word)).getFirst();
        assertThat(CommonWords.of(language).contains(read, marked)).isEqualTo(common);
    }
}
