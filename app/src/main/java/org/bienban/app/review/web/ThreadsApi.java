package org.bienban.app.review.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Remark;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The threads of minutes over REST, filtered, a page at a time: a version may have thousands. */
@RestController
@RequestMapping("/api/v1/minutes/{minutesId}/threads")
class ThreadsApi {

    private final CurrentActor current;
    private final Reviews reviews;

    ThreadsApi(CurrentActor current, Reviews reviews) {
        this.current = current;
        this.reviews = reviews;
    }

    /**
     * A page in the order of passages.
     *
     * @param version the version in which blocks are meant, the newest if none is named
     * @param after the {@code next} of the page before, empty for the first
     * @param limit at most 200
     */
    @GetMapping
    ThreadPage page(
            @PathVariable UUID minutesId,
            @RequestParam(required = false) @Nullable Integer version,
            ThreadQuestion question,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        ReviewOf review = reviews.of(current.require(), minutesId, version);
        List<Remark> found = question.of(review);
        int start = after == null ? 0 : placeAfter(review, found, after);
        int end = Math.min(found.size(), start + Math.clamp(limit, 1, ThreadWindow.SIZE));
        return new ThreadPage(
                review.shown().number(),
                found.size(),
                found.subList(start, end),
                end == found.size() ? null : found.get(end - 1).id());
    }

    /** Goes on behind a thread even if the filter no longer lets it through, because somebody settled it meanwhile. */
    private static int placeAfter(ReviewOf review, List<Remark> found, UUID after) {
        List<UUID> order = review.remarks().stream().map(Remark::id).toList();
        int known = order.indexOf(after);
        if (known < 0) {
            throw new RefusedException(Refusal.at("after", "review.refusal.filter", "after"));
        }
        Set<UUID> passed = Set.copyOf(order.subList(0, known + 1));
        return (int)
                found.stream().filter(remark -> passed.contains(remark.id())).count();
    }

    /**
     * A page of threads.
     *
     * @param total how many the filter lets through
     * @param next where the next page goes on, null on the last
     */
    record ThreadPage(
            int version,
            int total,
            List<Remark> threads,
            @Nullable UUID next) {

        ThreadPage {
            threads = List.copyOf(threads);
        }
    }
}
