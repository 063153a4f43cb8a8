package org.bienban.app.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The anchors of one remark through the versions.
 *
 * @param steps by version, then in the order they were made; never empty
 */
record AnchorTrail(List<Step> steps) {

    AnchorTrail {
        steps = List.copyOf(steps);
    }

    /**
     * One anchor in one version.
     *
     * @param anchor in an orphan the place where it stood last
     */
    record Step(int ordinal, AnchorState state, Anchor anchor) {

        int version() {
            return anchor.version();
        }
    }

    /** The anchors as they were made. */
    List<Anchor> origin() {
        int first = madeOn();
        return steps.stream()
                .filter(step -> step.version() == first)
                .map(Step::anchor)
                .toList();
    }

    int madeOn() {
        return steps.getFirst().version();
    }

    boolean reaches(int version) {
        return steps.stream().anyMatch(step -> step.version() == version);
    }

    /** What was stored for a version, one place for each anchor. */
    Standing at(int version) {
        List<Anchor> origin = origin();
        return new Standing(IntStream.range(0, origin.size())
                .mapToObj(ordinal -> place(origin.get(ordinal), step(ordinal, version)))
                .toList());
    }

    /** Where an anchor stood last before a version. */
    Step lastBefore(int ordinal, int version) {
        return steps.stream()
                .filter(step -> step.ordinal() == ordinal && step.version() < version)
                .filter(step -> step.state() != AnchorState.ORPHAN)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Optional<Step> step(int ordinal, int version) {
        return steps.stream()
                .filter(step -> step.ordinal() == ordinal && step.version() == version)
                .findFirst();
    }

    private static Place place(Anchor origin, Optional<Step> step) {
        return step.filter(found -> found.state() != AnchorState.ORPHAN)
                .map(found -> new Place(origin, found.state(), found.anchor()))
                .orElseGet(() -> new Place(origin, AnchorState.ORPHAN, null));
    }
}
