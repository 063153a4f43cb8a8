package org.bienban.app.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkState;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which threads of minutes a program asks for; what it does not name may be anything.
 *
 * @param state {@code draft}, {@code open}, {@code fixed} or {@code accepted}
 * @param author who began the thread
 * @param block a block it stands in, in the version looked at
 */
record ThreadQuestion(
        @Nullable String state,
        @Nullable String head,
        @Nullable String severity,
        @Nullable String author,
        @Nullable String block) {

    /**
     * The threads asked for, in the order of passages.
     *
     * @throws RefusedException naming what cannot be read
     */
    List<Remark> of(ReviewOf review) {
        RemarkState wantedState = read("state", state, RemarkState.class);
        RemarkHead wantedHead = read("head", head, RemarkHead.class);
        Severity wantedSeverity = read("severity", severity, Severity.class);
        UUID wantedAuthor = person();
        return review.remarks().stream()
                .filter(remark -> wantedState == null || remark.state() == wantedState)
                .filter(remark -> wantedHead == null || remark.head() == wantedHead)
                .filter(remark -> wantedSeverity == null || remark.severity() == wantedSeverity)
                .filter(remark -> wantedAuthor == null || remark.authorId().equals(wantedAuthor))
                .filter(remark -> block == null
                        || block.isEmpty()
                        || review.blocksOf(remark).contains(block))
                .toList();
    }

    private @Nullable UUID person() {
        try {
            return author == null || author.isEmpty() ? null : UUID.fromString(author);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at("author", "review.refusal.filter", "author"));
        }
    }

    private static <E extends Enum<E>> @Nullable E read(String field, @Nullable String typed, Class<E> type) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        String name = typed.toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.at(field, "review.refusal.filter", field)));
    }
}
