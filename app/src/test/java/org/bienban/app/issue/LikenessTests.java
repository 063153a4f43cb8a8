package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 hộ chưa được cấp giấy chứng nhận quyền sử dụng đất | 14 hộ vẫn chưa được cấp Giấy chứng nhận quyền sử dụng đất
            14 hộ chưa được cấp giấy chứng nhận | 14 ho chua duoc cap giay chung nhan
            Giao đất dịch vụ cho 23 hộ đã gắp phiếu năm 2019 | Đề nghị giao đất dịch vụ cho 23 hộ (1.840 m2) đã gắp phiếu năm 2019
            19 أسرة لم توافق على سعر التعويض | ما زالت 19 أسرة لم توافق على سعر التعويض حتى الآن
            Painted crossing at the school gate | A painted crossing at the gate of the school: the painted crossing at the school gate
            """)
    void takesTheSameMatterInOtherWordsForTheSame(String one, String other) {
        assertThat(Likeness.of(one, other)).isGreaterThanOrEqualTo(Likeness.SAME);
        assertThat(Likeness.of(other, one)).isEqualTo(Likeness.of(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 hộ chưa được cấp giấy chứng nhận quyền sử dụng đất | Giá đất bồi thường dự án mở rộng đường còn thấp
            Đèn đường ngõ 12 hỏng đã ba tháng | Rãnh thoát nước ngõ 7 ngập sau mưa
            Chưa được cấp nước sạch ở ngõ 5 | Chưa được cấp giấy chứng nhận
            Đất dịch vụ cho 23 hộ | Tái định cư cho 23 hộ
            """)
    void keepsDifferentMattersApart(String one, String other) {
        assertThat(Likeness.of(one, other)).isLessThan(Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({"'',đất", "'  ',''", "'!?','…'"})
    void findsNothingAlikeInNothing(String one, String other) {
        assertThat(Likeness.of(one, other)).isZero();
    }
}
