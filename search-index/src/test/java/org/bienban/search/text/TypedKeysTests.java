package org.bienban.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedKeysTests {
    @ParameterizedTest
    @CsvSource({
        // Telex, keys behind their letter
        "giaays, giấy",
        "chuwngs, chứng",
        "nhaanj, nhận",
        "ddaats, đất",
        "dduwowngf, đường",
        "quyeenf, quyền",
        "hoaf, hòa",
        "tooir, tổi",
        "Phuwowngf, phường",
        // Telex, keys behind the syllable
        "dduongwf, đường",
        "dichj, dịch",
        "vuj, vụ",
        "duongdwf, đường",
        "ngoaif, ngoài",
        "giaf, già",
        "muwa, mưa",
        // VNI
        "gia61y, giấy",
        "d9a61t, đất",
        "chu7ng1, chứng",
        "d9uo7ng2, đường",
        "na8m, năm"
    })
    void areReadAsTheSyllableTheyType(String keys, String syllable) {
        assertThat(TypedKeys.read(keys)).contains(syllable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giay",
                "dat",
                "GCN",
                "street",
                "board",
                "137",
                "a1",
                "",
                "đất",
                "xwz",
                "datad",
                "certificates",
                "لجنة"
            })
    void areNothingWhenTheyTypeNone(String written) {
        assertThat(TypedKeys.read(written)).isEmpty();
    }

    @Test
    void neverFail() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder keys = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                keys.append("aeiouydwsfrxjzhngtc0123456789".charAt(random.nextInt(29)));
            }
            TypedKeys.read(keys.toString())
                    .ifPresent(read -> assertThat(WordForms.of(read).folded()).matches("[a-z]{1,12}"));
        }
    }
}
