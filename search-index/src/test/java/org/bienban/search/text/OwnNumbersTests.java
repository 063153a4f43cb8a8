package org.bienban.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers whose number nobody entered: it stands in their title or at their head. */
class OwnNumbersTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Quyết định 137/2025/QĐ-UBND       | Số: 9/QĐ-X                                       | 137-2025-qd-ubnd
                    ''                                | ỦY BAN NHÂN DÂN Số: 47-BB/CB ngày 5/9/2026       | 47-bb-cb
                    ''                                | UY BAN NHAN DAN So 12-NQ/DU                      | 12-nq-du
                    Họp ngày 5/9/2026                 | Số: 3/TB-UBND                                    | 3-tb-ubnd
                    ''                                | Căn cứ Quyết định số 137/2025/QĐ-UBND, xã trình  | none
                    ''                                | theo số 8/CV-SXD                                 | none
                    ''                                | không có số nào ở đây 12/2026                    | none
                    """)
    void areReadFromTitleOrHead(String title, String text, String key) {
        var keys = DocumentNumbers.ownKeys("", title, text);
        if ("none".equals(key)) {
            assertThat(keys).isEmpty();
        } else {
            assertThat(keys).contains(key);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "5-QĐ/HU | Quyết định 137/2025/QĐ-UBND | 5-qd-hu")
    void giveWayToTheNumberEntered(String number, String title, String key) {
        assertThat(DocumentNumbers.ownKeys(number, title, "")).contains(key).doesNotContain("137-2025-qd-ubnd");
    }

    @ParameterizedTest
    @CsvSource("100000")
    void takeNoTimeOnHostileText(int length) {
        assertThat(DocumentNumbers.ownKeys("", "1/".repeat(length), "Số ".repeat(length) + "1-1".repeat(length)))
                .isNotNull();
    }
}
