package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.bienban.app.review.MarkedText.Mark;
import org.bienban.app.review.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    @Test
    void leavesTextWithoutRemarksInOnePiece() {
        assertThat(MarkedText.cut("Kết luận", List.of()))
                .containsExactly(new Piece("Kết luận", null, List.of(), List.of()));
        assertThat(MarkedText.cut("", List.of(new Mark(1, 0, 3)))).isEmpty();
    }

    @Test
    void cutsAtBothEdges() {
        assertThat(shown("Vắng 4 đồng chí.", new Mark(1, 5, 15))).isEqualTo("Vắng |[1 4 đồng chí 1]|.");
    }

    @Test
    void givesOverlappingPassagesACommonPiece() {
        assertThat(shown("abcdef", new Mark(1, 0, 4), new Mark(2, 2, 6))).isEqualTo("[1 ab|[2 cd 1]|ef 2]");
        assertThat(MarkedText.cut("abcdef", List.of(new Mark(1, 0, 4), new Mark(2, 2, 6))))
                .extracting(Piece::innermost)
                .containsExactly(1, 2, 2);
    }

    @Test
    void keepsAdjacentPassagesApart() {
        assertThat(shown("abcd", new Mark(1, 0, 2), new Mark(2, 2, 4))).isEqualTo("[1 ab 1]|[2 cd 2]");
    }

    @Test
    void namesTheInnerOfTwoNestedPassages() {
        List<Piece> pieces = MarkedText.cut("abcdef", List.of(new Mark(2, 2, 4), new Mark(1, 0, 6)));

        assertThat(pieces).extracting(Piece::innermost).containsExactly(1, 2, 1);
    }

    @Test
    void marksTheSamePassageTwice() {
        assertThat(shown("abc", new Mark(1, 1, 2), new Mark(2, 1, 2))).isEqualTo("a|[1[2 b 2]1]|c");
    }

    @Test
    void cutsRightToLeftTextInLogicalOrder() {
        assertThat(shown("غائب واحد بعذر", new Mark(1, 5, 9))).isEqualTo("غائب |[1 واحد 1]| بعذر");
    }

    @Test
    void widensAMarkThatWouldCutACharacter() {
        assertThat(shown("مُحضر", new Mark(1, 1, 2))).isEqualTo("[1 مُ 1]|حضر");
        assertThat(shown("a𠀀b", new Mark(1, 2, 3))).isEqualTo("a|[1 𠀀 1]|b");
    }

    @Test
    void leavesOutMarksBeyondTheText() {
        assertThat(shown("abc", new Mark(1, 7, 9), new Mark(2, -5, -1))).isEqualTo("abc");
    }

    @Test
    void neverChangesTheText() {
        Random random = new Random(7);
        String text = "Bà Hòe: <b>14 hộ</b> & 𠀀 غائب مُ واحد; nộp hồ sơ";
        for (int run = 0; run < 500; run++) {
            List<Mark> marks = new ArrayList<>();
            for (int number = 1; number <= random.nextInt(8); number++) {
                marks.add(new Mark(number, random.nextInt(-2, 50), random.nextInt(-2, 60)));
            }
            List<Piece> pieces = MarkedText.cut(text, marks);
            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(pieces.stream().flatMap(piece -> piece.begin().stream()))
                    .containsExactlyInAnyOrderElementsOf(pieces.stream()
                            .flatMap(piece -> piece.end().stream())
                            .toList());
        }
    }

    private static String shown(String text, Mark... marks) {
        return MarkedText.cut(text, List.of(marks)).stream()
                .map(piece -> edges("[%d", piece.begin(), " ") + piece.text() + edges("%d]", piece.end(), " "))
                .collect(Collectors.joining("|"));
    }

    private static String edges(String format, List<Integer> numbers, String blank) {
        String all = numbers.stream().map(format::formatted).collect(Collectors.joining());
        return all.isEmpty() ? "" : format.startsWith("[") ? all + blank : blank + all;
    }
}
