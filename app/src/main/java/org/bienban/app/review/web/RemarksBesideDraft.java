package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.inbox.TaskRow;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.Round;
import org.bienban.app.review.SuggestedWordings;
import org.bienban.app.review.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays the published remarks beside the draft of minutes being corrected: the page of the draft belongs to the minutes,
 * which know nothing of reviews, so its model is added to from here. The template {@code review/_beside} shows them.
 */
@Component
class RemarksBesideDraft extends PageAddition {

    private final Reviews reviews;
    private final ReviewPages pages;
    private final SuggestedWordings wordings;
    private final Inbox inbox;
    private final TaskDesk desk;

    RemarksBesideDraft(
            CurrentActor current,
            Reviews reviews,
            ReviewPages pages,
            SuggestedWordings wordings,
            Inbox inbox,
            TaskDesk desk) {
        super(current, "/minutes/{id}/draft");
        this.reviews = reviews;
        this.pages = pages;
        this.wordings = wordings;
        this.inbox = inbox;
        this.desk = desk;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        idIn(request, "id").ifPresent(id -> add(actor, id, page, from(request)));
    }

    private void add(Actor actor, UUID minutesId, ModelAndView page, int from) {
        if (!reviews.isVisible(actor, minutesId)) {
            return;
        }
        inbox.openTaskFor(actor, minutesId)
                .flatMap(task -> desk.find(actor, task.taskId()))
                .map(TaskRow::handedOver)
                .ifPresent(handed -> page.addObject("handedOver", handed));
        ReviewOf review = reviews.of(actor, minutesId, null);
        List<RemarkView> remarks = pages.remarks(review);
        page.addObject("returned", returned(review.rounds()));
        page.addObject("wordings", wordings.steps(actor, review));
        page.addObject("beside", Threads.of(remarks, ThreadFilter.ALL, actor.personId(), from));
        page.addObject("remarksBase", "/minutes/" + minutesId);
        page.addObject(
                "remarksByBlock",
                remarks.stream()
                        .collect(Collectors.groupingBy(
                                RemarksBesideDraft::block,
                                LinkedHashMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), Notes::of))));
    }

    /** The round that gave the minutes back, null if they are not being corrected. */
    private static @Nullable Round returned(List<Round> rounds) {
        Round last = rounds.isEmpty() ? null : rounds.getLast();
        return last != null && last.verdict() == Verdict.RETURNED ? last : null;
    }

    /**
     * What stands beside a section: the first remarks about it.
     *
     * @param more how many there are beyond them
     */
    public record Notes(List<RemarkView> first, int more) {

        private static final int MOST = 20;

        /** Copies the list. */
        public Notes {
            first = List.copyOf(first);
        }

        static Notes of(List<RemarkView> all) {
            return new Notes(all.subList(0, Math.min(MOST, all.size())), Math.max(0, all.size() - MOST));
        }
    }

    /** The number of the thread the page is to show, 1 if none is asked for or what is asked for is no number. */
    private static int from(HttpServletRequest request) {
        String asked = request.getParameter("from");
        return asked != null && asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    }

    private static String block(RemarkView view) {
        SpotView first = view.spots().getFirst();
        return (first.now() == null ? first.origin() : first.now()).blockId();
    }
}
