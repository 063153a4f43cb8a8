package org.bienban.app.review.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bienban.app.minutes.Block;
import org.bienban.app.review.Anchor;
import org.bienban.app.review.MarkedText;
import org.bienban.app.review.Passage;

/** The places remarks are about, block by block. */
final class BlockMarks {

    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final Map<String, Set<Integer>> remarks = new HashMap<>();

    private record Mark(RemarkView remark, String domId, Passage passage) {}

    BlockMarks(List<RemarkView> views) {
        views.forEach(view -> view.spots().forEach(spot -> {
            Anchor now = spot.now();
            if (now != null) {
                remarks.computeIfAbsent(now.blockId(), id -> new HashSet<>()).add(view.number());
                Passage passage = now.passage();
                if (passage != null) {
                    marks.computeIfAbsent(now.blockId(), id -> new ArrayList<>())
                            .add(new Mark(view, spot.domId(), passage));
                }
            }
        }));
    }

    BlockView view(Block block, boolean chosen) {
        List<Mark> here = marks.getOrDefault(block.id(), List.of());
        List<MarkedText.Mark> cuts = IntStream.range(0, here.size())
                .mapToObj(index -> new MarkedText.Mark(
                        index,
                        here.get(index).passage().start(),
                        here.get(index).passage().end()))
                .toList();
        return new BlockView(
                block,
                MarkedText.cut(block.text(), cuts).stream()
                        .map(piece -> piece(piece, here))
                        .toList(),
                remarks.getOrDefault(block.id(), Set.of()).size(),
                chosen);
    }

    private static BlockView.PieceView piece(MarkedText.Piece piece, List<Mark> marks) {
        Integer innermost = piece.innermost();
        return new BlockView.PieceView(
                piece.text(),
                piece.begin().stream().map(index -> marks.get(index).domId()).toList(),
                innermost == null ? null : marks.get(innermost).remark(),
                piece.end().stream().map(index -> marks.get(index).remark()).toList());
    }
}
