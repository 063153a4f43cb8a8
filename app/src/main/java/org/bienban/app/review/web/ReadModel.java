package org.bienban.app.review.web;

import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.comparison.Comparison;
import org.bienban.app.review.LastReviewed;
import org.bienban.app.review.Readings;
import org.bienban.app.review.ReviewOf;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the inspection page knows of the reader: what they have read, and what changed since their last look. */
@Component
class ReadModel {

    private final Readings readings;
    private final RecentComparisons comparisons;
    private final Permissions permissions;

    ReadModel(Readings readings, RecentComparisons comparisons, Permissions permissions) {
        this.readings = readings;
        this.comparisons = comparisons;
        this.permissions = permissions;
    }

    /** Adds whether they may follow its history, the ticks and, for who comes back, the changes. */
    void fill(ModelAndView view, Actor actor, ReviewPage page) {
        ReviewOf review = page.review();
        view.addObject(
                        "seesHistory",
                        permissions.mayOversee(actor, review.minutes().wardId()))
                .addObject("written", review.shown().content().language())
                .addObject("writtenDir", page.dir())
                .addObject("blockCount", page.blocks().size());
        if (!readings.mayTick(actor, review)) {
            return;
        }
        Set<String> read = readings.read(actor, review.shown());
        view.addObject("readIds", read);
        if (!page.outdated()) {
            readings.lastReviewed(actor, review.minutes().id(), review.shown().number())
                    .ifPresent(last -> changes(view, page, last));
        }
    }

    private void changes(ModelAndView view, ReviewPage page, LastReviewed last) {
        UUID minutesId = page.review().minutes().id();
        Comparison comparison =
                comparisons.since(minutesId, last.version(), page.review().shown());
        view.addObject("since", last).addObject("diff", DiffView.of(comparison, page.remarks()));
    }
}
