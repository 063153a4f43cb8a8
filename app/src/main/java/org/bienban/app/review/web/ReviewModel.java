package org.bienban.app.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Readings;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.RoundResult;
import org.bienban.app.review.Selection;
import org.bienban.app.review.Severity;
import org.bienban.app.review.StaleSelections;
import org.bienban.app.review.checklist.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The inspection page with its forms, empty or as they were typed. */
@Component
class ReviewModel {

    private final ReviewPages pages;
    private final Reviews reviews;
    private final Readings readings;
    private final ReadModel read;
    private final StepsBefore steps;
    private final StaleSelections selections;
    private final ChecklistViews checklists;
    private final WorkQueues queues;
    private final MessageSource messages;

    ReviewModel(
            ReviewPages pages,
            Reviews reviews,
            Readings readings,
            ReadModel read,
            StepsBefore steps,
            StaleSelections selections,
            ChecklistViews checklists,
            WorkQueues queues,
            MessageSource messages) {
        this.pages = pages;
        this.reviews = reviews;
        this.readings = readings;
        this.read = read;
        this.steps = steps;
        this.selections = selections;
        this.checklists = checklists;
        this.queues = queues;
        this.messages = messages;
    }

    ModelAndView page(
            Actor actor,
            UUID minutesId,
            @Nullable Integer version,
            String block,
            @Nullable UUID edit,
            ThreadFilter threads,
            int from,
            String via) {
        ReviewPage page = pages.page(actor, minutesId, version, block);
        RemarkForm form = page.remarks().stream()
                .filter(view -> view.actions().edit() && view.remark().id().equals(edit))
                .map(view -> RemarkForm.of(view.remark(), page.review().shown().number(), view.standing()))
                .findFirst()
                .orElseGet(() -> RemarkForm.empty(page.review().shown().number(), block.isEmpty() ? null : block));
        readings.opened(actor, page.review());
        return view(actor, page, form, null, via)
                .addObject("threads", Threads.of(page.remarks(), threads, actor.personId(), from));
    }

    /** The page after a remark was refused: what was typed stays, the reason stands beside its field. */
    ModelAndView again(Actor actor, UUID minutesId, RemarkForm typed, RefusedException refused) {
        ReviewPage page = pages.page(actor, minutesId, typed.version(), typed.blockId() == null ? "" : typed.blockId());
        return view(actor, page, typed, null, null).addObject("problems", problems(refused));
    }

    /** The page after a verdict was refused. */
    ModelAndView again(Actor actor, UUID minutesId, VerdictForm typed, RefusedException refused) {
        ReviewPage page = pages.page(actor, minutesId, typed.version(), "");
        return view(actor, page, emptyRemark(page), typed, typed.via())
                .addObject("problems", problems(refused))
                .addObject("verdictOpen", true);
    }

    /** The page after an answer of the checklist was refused. */
    ModelAndView again(Actor actor, UUID minutesId, ChecklistForm typed, RefusedException refused) {
        ReviewPage page = pages.page(actor, minutesId, typed.version(), "");
        return view(actor, page, emptyRemark(page), null, null)
                .addObject("problems", problems(refused))
                .addObject("typedAnswers", typed.typed());
    }

    /** The page as it is now after a verdict came too late: what was typed stays in its form. */
    ModelAndView again(Actor actor, UUID minutesId, VerdictForm typed, ConflictException conflict) {
        ModelAndView page = tooLate(actor, minutesId, typed.written(), conflict);
        return "review/ended".equals(page.getViewName()) ? page : page.addObject("verdict", typed);
    }

    /** The page as it is now after something came too late: above it what happened meanwhile, and what was typed. */
    ModelAndView tooLate(Actor actor, UUID minutesId, String typed, ConflictException conflict) {
        ModelAndView page = new ModelAndView("review/ended");
        if (reviews.isVisible(actor, minutesId)) {
            ReviewPage now = pages.page(actor, minutesId, null, "");
            page = view(actor, now, emptyRemark(now), null, null);
        }
        return conflict(page, conflict, typed);
    }

    String cellOf(Actor actor, UUID minutesId) {
        return reviews.of(actor, minutesId, null).minutes().cellName();
    }

    /** The newest version after a remark could not be kept: what was typed stays, its passages carried over. */
    ModelAndView conflict(Actor actor, UUID minutesId, RemarkForm typed, ConflictException stale) {
        int version = typed.version() == null ? 0 : typed.version();
        List<Selection> carried = selections.carry(actor, minutesId, version, typed.selections());
        String block = carried.isEmpty() ? "" : carried.getFirst().blockId();
        ReviewPage page = pages.page(actor, minutesId, null, block);
        int shown = page.review().shown().number();
        return conflict(view(actor, page, typed.at(shown, carried), null, null), stale, typed.text());
    }

    private ModelAndView conflict(ModelAndView view, ConflictException stale, @Nullable String typed) {
        Refusal reason = stale.reason();
        view.setStatus(HttpStatus.CONFLICT);
        return view.addObject("conflict", text(reason.code(), reason.arguments().toArray()))
                .addObject("conflictCompare", stale.compareAt())
                .addObject("conflictTyped", typed);
    }

    String text(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }

    private String text(Refusal refusal) {
        return text(refusal.code(), refusal.arguments().toArray());
    }

    private static RemarkForm emptyRemark(ReviewPage page) {
        return RemarkForm.empty(page.review().shown().number(), null);
    }

    private VerdictForm verdict(ReviewPage page, @Nullable ChecklistView checklist) {
        int shown = page.review().shown().number();
        return checklist == null
                ? VerdictForm.empty(shown, queues.opensNext())
                : VerdictForm.begun(shown, queues.opensNext(), checklist.sheet());
    }

    /** The page; without a verdict sent the form of it holds what was kept for later. */
    private ModelAndView view(
            Actor actor, ReviewPage page, RemarkForm form, @Nullable VerdictForm sent, @Nullable String via) {
        ChecklistView checklist = checklists.of(actor, page.review()).orElse(null);
        StepsBefore.View before = steps.of(actor, page.review().minutes().id());
        ModelAndView view = new ModelAndView("review/review")
                .addObject("threads", Threads.of(page.remarks(), ThreadFilter.ALL, actor.personId()))
                .addObject("checklist", checklist)
                .addObject("answers", Answer.values())
                .addObject("page", page)
                .addObject("queue", queues.around(actor, page.review().minutes().id(), via))
                .addObject("results", RoundResult.values())
                .addObject("form", form)
                .addObject("verdict", sent == null ? verdict(page, checklist) : sent)
                .addObject("heads", before.heads())
                .addObject("before", before)
                .addObject("severities", Severity.values())
                .addObject(
                        "phrases",
                        reviews.phrases(
                                actor,
                                page.review().minutes().id(),
                                LocaleContextHolder.getLocale().getLanguage()));
        read.fill(view, actor, page);
        return view;
    }

    private Map<String, String> problems(RefusedException refused) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Refusal refusal : refused.refusals()) {
            String field = refusal.field() == null ? "text" : refusal.field();
            problems.putIfAbsent(field, text(refusal));
        }
        return problems;
    }
}
