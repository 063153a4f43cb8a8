package org.bienban.search;

/** How an index was found when it was opened. Anything but {@link CarriedOn} means: empty, to be filled from the start. */
public sealed interface IndexCondition {
    /** Whether the index must be filled from the start before it can be relied on. */
    default boolean needsFilling() {
        return !(this instanceof CarriedOn);
    }

    /** There was none. */
    record Fresh() implements IndexCondition {}

    /** It was whole; go on from its position. */
    record CarriedOn() implements IndexCondition {}

    /** It could not be read and was moved aside; {@code reason} says why, for operators. */
    record Damaged(String reason) implements IndexCondition {}

    /** It was of another schema version and was left behind. */
    record OldSchema(int foundVersion) implements IndexCondition {}
}
