package org.bienban.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMarksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT\nSố 12",
                "Trang 1\n  [TUYỆT MẬT]  \nhết",
                "Độ mật: Tối mật",
                "TOP SECRET",
                "سري للغاية"
            })
    void findsAMarking(String text) {
        assertThat(SecretMarks.find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giữ bí mật nhà nước",
                "Chi bộ học tập Luật Bảo vệ bí mật nhà nước",
                "công tác BẢO MẬT thông tin",
                "Mật độ dân cư cao",
                "mật ong",
                "bỏ phiếu kín, bảo mật",
                "The ballot is secret"
            })
    void leavesThePlainWordAlone(String text) {
        assertThat(SecretMarks.find(text)).isEmpty();
    }
}
