package org.bienban.app.audit;

import org.jspecify.annotations.Nullable;

/** Goes along the chain seal by seal and stops at the first that does not hold. */
final class ChainWalk {

    private long position;
    private String hash = Fingerprint.BEGINNING;
    private @Nullable ChainFault fault;
    private @Nullable Link bad;

    /**
     * A seal with its entry.
     *
     * @param entry null if it is gone
     */
    record Link(
            long position,
            long seq,
            String previous,
            String hash,
            @Nullable StoredEntry entry) {}

    /** Takes the next seal; answers whether it holds. */
    boolean holds(Link link) {
        fault = fault(link);
        if (fault != null) {
            bad = link;
            return false;
        }
        position = link.position();
        hash = link.hash();
        return true;
    }

    private @Nullable ChainFault fault(Link link) {
        if (link.position() != position + 1 || !link.previous().equals(hash)) {
            return ChainFault.BROKEN;
        }
        if (link.entry() == null) {
            return ChainFault.MISSING;
        }
        return Fingerprint.of(link.position(), hash, link.entry()).equals(link.hash()) ? null : ChainFault.CHANGED;
    }

    /** The last seal that holds. */
    long position() {
        return position;
    }

    /** The first that does not. */
    @Nullable
    Link bad() {
        return bad;
    }

    String hash() {
        return hash;
    }

    @Nullable
    ChainFault fault() {
        return fault;
    }
}
