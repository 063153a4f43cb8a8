package org.bienban.app.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesVersion;

/** The order of remarks on a page: those whose passage is gone, then by passage, then those of later versions. */
record PassageOrder(Map<String, Integer> blocks, Map<UUID, Standing> standings) {

    static PassageOrder of(MinutesVersion shown, Map<UUID, Standing> standings) {
        Map<String, Integer> blocks = new HashMap<>();
        for (Block block : shown.content().blocks()) {
            blocks.put(block.id(), blocks.size());
        }
        return new PassageOrder(blocks, standings);
    }

    List<Remark> sort(List<Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparingInt(this::block).thenComparingInt(this::start))
                .toList();
    }

    private int block(Remark remark) {
        Standing standing = standings.get(remark.id());
        if (standing == null) {
            return Integer.MAX_VALUE;
        }
        return standing.anchors()
                .findFirst()
                .map(anchor -> blocks.getOrDefault(anchor.blockId(), Integer.MAX_VALUE))
                .orElse(-1);
    }

    private int start(Remark remark) {
        Standing standing = standings.get(remark.id());
        Anchor anchor = standing == null
                ? remark.anchor()
                : standing.anchors().findFirst().orElse(remark.anchor());
        Passage passage = anchor.passage();
        return passage == null ? -1 : passage.start();
    }
}
