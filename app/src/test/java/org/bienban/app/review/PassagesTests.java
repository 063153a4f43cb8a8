package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.Test;

class PassagesTests {

    private static final String TEXT =
            "Bà Đặng Thị Hòe nêu 14 hộ nộp hồ sơ cấp giấy chứng nhận từ 2022 chưa có kết quả.";

    @Test
    void keepsTheWordsAndWhatStandsAroundThem() {
        Passage found = passage(TEXT, 20, 25, "14 hộ");

        assertThat(found)
                .isEqualTo(new Passage(20, 25, "14 hộ", "Bà Đặng Thị Hòe nêu ", " nộp hồ sơ cấp giấy chứng nhận t"));
        assertThat(found.suffix()).hasSize(Passage.CONTEXT);
    }

    @Test
    void takesTheWholeBlockIfNothingIsSelected() {
        assertThat(Passages.find(TEXT, SelectedText.NOTHING)).isNull();
    }

    @Test
    void findsWordsTypedByHandEvenInDecomposedForm() {
        String typed = Normalizer.normalize(" giấy chứng nhận ", Normalizer.Form.NFD);

        Passage found = Passages.find(TEXT, new SelectedText(null, null, typed));

        assertThat(found).isNotNull();
        assertThat(TEXT.substring(found.start(), found.end())).isEqualTo("giấy chứng nhận");
    }

    @Test
    void leavesBlanksAtTheEdgesOut() {
        assertThat(passage(TEXT, 19, 26, " 14 hộ ").exact()).isEqualTo("14 hộ");
    }

    @Test
    void refusesPositionsThatDoNotFitTheWords() {
        refuses("review.refusal.passageNotFound", () -> passage(TEXT, 20, 25, "15 hộ"));
        refuses("review.refusal.passageNotFound", () -> Passages.find(TEXT, new SelectedText(null, null, "15 hộ")));
    }

    @Test
    void refusesPositionsOutsideTheBlock() {
        refuses("review.refusal.passageOutsideBlock", () -> passage(TEXT, -1, 5, ""));
        refuses("review.refusal.passageOutsideBlock", () -> passage(TEXT, 5, 5, "x"));
        refuses("review.refusal.passageOutsideBlock", () -> passage(TEXT, 0, TEXT.length() + 1, ""));
        refuses("review.refusal.passageOutsideBlock", () -> passage(TEXT, Integer.MAX_VALUE, Integer.MIN_VALUE, ""));
    }

    @Test
    void refusesBlankSelections() {
        refuses("review.refusal.passageBlank", () -> passage(TEXT, 19, 20, ""));
    }

    @Test
    void neverCutsASurrogatePair() {
        String text = "Họp 𠀀 xong";

        refuses("review.refusal.passageCutsCharacter", () -> passage(text, 4, 5, ""));
        assertThat(passage(text, 4, 6, "𠀀").exact()).isEqualTo("𠀀");
    }

    @Test
    void neverCutsALetterFromItsMarks() {
        // Arabic short vowels have no composed form, so they stay apart in normal form C.
        String text = "مُحَضَّر الجلسة";

        refuses("review.refusal.passageCutsCharacter", () -> passage(text, 0, 1, ""));
        assertThat(passage(text, 0, 2, "").exact()).isEqualTo("مُ");
    }

    @Test
    void keepsSurroundingsWholeEvenAtTheirFarEnd() {
        String text = "𠀀".repeat(40) + "x" + "𠀀".repeat(40);

        Passage found = passage(text, 80, 81, "x");

        assertThat(found.prefix()).isEqualTo("𠀀".repeat(16));
        assertThat(found.suffix()).isEqualTo("𠀀".repeat(16));
        assertThat(passage("a" + text, 81, 82, "x").prefix()).isEqualTo("𠀀".repeat(16));
    }

    private static Passage passage(String text, int start, int end, String exact) {
        Passage found = Passages.find(text, new SelectedText(start, end, exact));
        assertThat(found).isNotNull();
        return found;
    }

    private static void refuses(String code, ThrowingCallable selecting) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(selecting)
                .satisfies(refused -> assertThat(refused.refusals())
                        .singleElement()
                        .satisfies(refusal -> {
                            assertThat(refusal.code()).isEqualTo(code);
                            assertThat(refusal.field()).isEqualTo("quote");
                        }));
    }
}
