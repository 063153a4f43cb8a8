package org.bienban.app.scoring.engine;

import java.util.List;

/** The score of a group, within its cap. */
public record GroupScore(Group group, Points points, Points most, List<ItemScore> items) {

    public GroupScore {
        items = List.copyOf(items);
    }
}
