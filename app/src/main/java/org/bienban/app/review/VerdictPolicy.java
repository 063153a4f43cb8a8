package org.bienban.app.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.review.anchoring.Clusters;

/** Which verdict the remarks allow. */
final class VerdictPolicy {

    private static final int NAMED_BY = 60;

    private VerdictPolicy() {}

    /**
     * Returns what speaks against the verdict, empty if nothing does.
     *
     * @param remarks every remark of the minutes the inspector knows, own drafts included
     */
    static Optional<Refusal> against(VerdictWish wish, String reason, List<Weight> remarks) {
        if (wish.result().verdict() != wish.verdict()) {
            return Optional.of(Refusal.at("result", "review.refusal.resultDisagrees"));
        }
        List<Weight> blocking = remarks.stream().filter(Weight::blocksApproval).toList();
        return switch (wish.verdict()) {
            case APPROVED ->
                blocking.isEmpty()
                        ? againstLeavingOpen(wish.anyway(), remarks)
                        : Optional.of(Refusal.at(
                                "verdict", "review.refusal.mustFixOpen", blocking.size(), namesOf(blocking)));
            case RETURNED ->
                blocking.isEmpty() && reason.isBlank()
                        ? Optional.of(Refusal.at("reason", "review.refusal.reasonMissing"))
                        : Optional.empty();
        };
    }

    /** Suggestions may stay open, but not by oversight: the person is asked once. */
    private static Optional<Refusal> againstLeavingOpen(boolean anyway, List<Weight> remarks) {
        long open = remarks.stream().filter(Weight::isUnsettled).count();
        return anyway || open == 0
                ? Optional.empty()
                : Optional.of(Refusal.at("anyway", "versions.refusal.openThreads", open));
    }

    private static String namesOf(List<Weight> remarks) {
        return remarks.stream().map(VerdictPolicy::nameOf).collect(Collectors.joining("; "));
    }

    private static String nameOf(Weight remark) {
        String text = remark.text().lines().findFirst().orElse("");
        return "«" + (text.length() <= NAMED_BY ? text : text.substring(0, new Clusters(text).floor(NAMED_BY)) + "…")
                + "»";
    }
}
