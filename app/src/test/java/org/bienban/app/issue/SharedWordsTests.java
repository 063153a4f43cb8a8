package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedWordsTests {

    /** Shared words in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đề nghị xem lại giá đất bồi thường ở khu A | gia dat boi thuong qua thap | Đề nghị xem lại [giá đất bồi thường] ở khu A
            Giá đất, (bồi thường): thấp! | giá đất bồi thường thấp | [Giá đất, (bồi thường): thấp]!
            đất của hộ, giá của hộ | giá đất hộ | đất của hộ, giá của hộ
            giá đất ... và giấy chứng nhận | giấy chứng nhận; giá đất | [giá đất] ... và [giấy chứng nhận]
            Painted crossing at the school gate | the crossing at the station | Painted [crossing at the] school gate
            لم توافق الأسر على سعر التعويض | سعر التعويض منخفض | لم توافق الأسر على [سعر التعويض]
            14 hộ | 15 hộ | 14 hộ
            '' | giá đất | ''
            giá đất | '' | giá đất
            """)
    void marksWhatBothHaveInPairs(String text, String other, String marked) {
        assertThat(marked(text, other)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"Giá đất bồi thường,gia dat boi thuong", "Hòa giải ở ủy ban,hoa giai o uy ban"})
    void marksWordsInWhateverWayTheirMarksAreWritten(String text, String other) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(marked(apart, other)).isEqualTo("[" + apart + "]");
    }

    private static String marked(String text, String other) {
        return SharedWords.in(text, other).stream()
                .map(piece -> piece.shared() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
