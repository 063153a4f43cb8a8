package org.bienban.app.review;

import java.util.List;
import java.util.Optional;
import org.bienban.app.refusal.Refusal;

/** Which verdict the remarks allow. */
final class VerdictPolicy {

    private VerdictPolicy() {}

    /**
     * Returns what speaks against the verdict, empty if nothing does.
     *
     * @param remarks every remark of the minutes the inspector knows, own drafts included
     */
    static Optional<Refusal> against(Verdict verdict, String reason, List<Remark> remarks) {
        long blocking = remarks.stream().filter(Remark::blocksApproval).count();
        return switch (verdict) {
            case APPROVED ->
                blocking > 0
                        ? Optional.of(Refusal.at("verdict", "review.refusal.mustFixOpen", blocking))
                        : Optional.empty();
            case RETURNED ->
                blocking == 0 && reason.isBlank()
                        ? Optional.of(Refusal.at("reason", "review.refusal.reasonMissing"))
                        : Optional.empty();
        };
    }
}
