package org.bienban.app.scoring;

/** Who scores: the paper has a column for each. */
public enum Side {
    /** The cell itself. */
    SELF,
    /** The superior committee's member who inspects. */
    SUPERIOR
}
