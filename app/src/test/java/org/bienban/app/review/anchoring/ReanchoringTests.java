package org.bienban.app.review.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReanchoringTests {

    private static final String TEXT = "Chi bộ rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12. Ngõ 12 thiếu đèn.";

    @Test
    void leavesAPassageOfAnUnchangedBlockWhereItIs() {
        assertThat(find(Map.of("a", TEXT), Map.of("a", TEXT), "a", "14 hộ")).contains(new Found("a", 20, 25, false));
    }

    @Test
    void followsTheWordsThroughEditsBesideThem() {
        String now = "Ngày 5/6, chi bộ rà lại hồ sơ của 14 hộ, nộp danh sách trước ngày 12.";

        assertThat(found(TEXT, now, "14 hộ, nộp danh sách")).isEqualTo("14 hộ, nộp danh sách");
    }

    @Test
    void followsThePassageThroughEditsInsideIt() {
        String now = "Chi bộ rà lại hồ sơ 14 hộ ở tổ 3, nộp danh sách và biên bản trước ngày 12. Ngõ 12 thiếu đèn.";

        assertThat(found(TEXT, now, "14 hộ, nộp danh sách trước ngày 12"))
                .isEqualTo("14 hộ ở tổ 3, nộp danh sách và biên bản trước ngày 12");
    }

    @Test
    void givesUpAPassageThatIsGone() {
        assertThat(found(TEXT, "Chi bộ rà lại hồ sơ. Ngõ 12 thiếu đèn.", "14 hộ, nộp danh sách trước ngày 12"))
                .isNull();
        assertThat(find(Map.of("a", TEXT), Map.of(), "a", "14 hộ")).isEmpty();
    }

    @Test
    void findsASentenceMovedToAnotherBlock() {
        Map<String, String> before = blocks("a", TEXT, "b", "Kết luận: chuyển việc sang tháng sau.");
        Map<String, String> after = blocks(
                "a",
                "Chi bộ rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.",
                "b",
                "Kết luận: chuyển việc sang tháng sau. Ngõ 12 thiếu đèn.");

        assertThat(find(before, after, "a", "Ngõ 12 thiếu đèn")).contains(new Found("b", 38, 54, true));
    }

    @Test
    void doesNotTakeLikeWordsThatStoodElsewhereBefore() {
        Map<String, String> before = blocks("a", TEXT, "b", "14 hộ đã nộp đủ. Xong.");
        Map<String, String> after = blocks("a", "Chi bộ rà lại hồ sơ. Ngõ 12 thiếu đèn.", "b", "14 hộ đã nộp đủ. Hết.");

        assertThat(find(before, after, "a", "14 hộ")).isEmpty();
    }

    @Test
    void neverCutsACharacter() {
        String was = "قُرِئَ المَحْضَرُ على الحاضرين 𠀀 ووافقوا عليه.";
        String now = "قُرِئَ المَحْضَرُ كامِلًا على الحاضرين 𠀀 𠀁 ووافقوا جميعًا عليه.";

        assertThat(found(was, now, "المَحْضَرُ على الحاضرين 𠀀")).isEqualTo("المَحْضَرُ كامِلًا على الحاضرين 𠀀");
        assertThat(found("مُحضر الجلسة", "مُحضَر الجلسة", "مُحض")).isEqualTo("مُحضَر");
    }

    @Test
    void standsTextsOfAnyKind() {
        String blank = " \n\t \u200f ";
        assertThat(found("x" + blank + "y", "", "x" + blank)).isNull();
        assertThat(found("👩‍👩‍👧 gia đình", "Có 👩‍👩‍👧 gia đình", "👩‍👩‍👧"))
                .isEqualTo("👩‍👩‍👧");
        assertThat(found("a", "", "a")).isNull();
    }

    @Test
    void staysQuickWhenEverythingWasRewritten() {
        String was = words(20_000, "a");
        String now = words(20_000, "b").replaceAll("[0-9]", "c");
        long began = System.nanoTime();

        assertThat(found(was, now, was.substring(50_000, 50_400))).isNull();
        assertThat(System.nanoTime() - began).isLessThan(3_000_000_000L);
    }

    private static String words(int count, String letter) {
        return IntStream.range(0, count).mapToObj(number -> letter + number).collect(Collectors.joining(" "));
    }

    private static @org.jspecify.annotations.Nullable String found(String was, String now, String passage) {
        return find(Map.of("a", was), Map.of("a", now), "a", passage)
                .map(place -> now.substring(place.start(), place.end()))
                .orElse(null);
    }

    private static Optional<Found> find(
            Map<String, String> before, Map<String, String> after, String block, String passage) {
        String text = before.getOrDefault(block, "");
        int start = text.indexOf(passage);
        return new Reanchoring(before, after).find(Quote.of(block, text, start, start + passage.length()));
    }

    private static Map<String, String> blocks(String one, String text, String other, String second) {
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put(one, text);
        blocks.put(other, second);
        return blocks;
    }
}
