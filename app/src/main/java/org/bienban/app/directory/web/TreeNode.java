package org.bienban.app.directory.web;

import java.util.List;
import org.bienban.app.organisation.Unit;

/**
 * A unit in the tree as shown.
 *
 * @param open whether the reader may open it; else only its name is shown
 * @param cells number of cells below
 * @param members number of members in it and below
 */
record TreeNode(Unit unit, boolean open, int cells, int members, List<TreeNode> children) {

    TreeNode {
        children = List.copyOf(children);
    }
}
