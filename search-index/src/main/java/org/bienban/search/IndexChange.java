package org.bienban.search;

/** One change to an index. Applying the same change twice leaves the index as applying it once. */
public sealed interface IndexChange {
    /** The id of the entry concerned. */
    String id();

    /** Puts the entry in place of whatever had its id. */
    record Upsert(IndexEntry entry) implements IndexChange {
        @Override
        public String id() {
            return entry.id();
        }
    }

    /** Takes the entry out; an id that is not there is no error. */
    record Delete(String id) implements IndexChange {}
}
