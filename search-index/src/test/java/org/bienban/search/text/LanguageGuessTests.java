package org.bienban.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienban.search.EntryLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Giá đền bù đất ở ngõ 12 quá thấp             | VI
                    gia den bu dat o ngo 12 qua thap              | VI
                    cap giay chung nhan quyen su dung dat         | VI
                    dat dich vu                                   | VI
                    UBND xã trả lời theo mail của phòng TNMT      | VI
                    What did the group think of the user budget?  | EN
                    land compensation prices                      | EN
                    The resolution was adopted at the meeting.    | EN
                    ما هي أسعار تعويض الأراضي؟                     | AR
                    قرار رقم 12 Decision                           | AR
                    137/2025                                      | UNDETERMINED
                    ''                                            | UNDETERMINED
                    Über die Größe der Straße für später möglich  | UNDETERMINED
                    """)
    void tellsTheLanguageByWhatItsWordsAreMadeOf(String text, EntryLanguage language) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }
}
