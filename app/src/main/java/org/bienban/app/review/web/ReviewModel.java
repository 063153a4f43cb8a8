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
import org.bienban.app.review.Selection;
import org.bienban.app.review.Severity;
import org.bienban.app.review.StaleSelections;
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
    private final MessageSource messages;

    ReviewModel(
            ReviewPages pages,
            Reviews reviews,
            Readings readings,
            ReadModel read,
            StepsBefore steps,
            StaleSelections selections,
            MessageSource messages) {
        this.pages = pages;
        this.reviews = reviews;
        this.readings = readings;
        this.read = read;
        this.steps = steps;
        this.selections = selections;
        this.messages = messages;
    }

    ModelAndView page(
            Actor actor,
            UUID minutesId,
            @Nullable Integer version,
            String block,
            @Nullable UUID edit,
            ThreadFilter threads,
            int from) {
        ReviewPage page = pages.page(actor, minutesId, version, block);
        int shown = page.review().shown().number();
        RemarkForm form = page.remarks().stream()
                .filter(view -> view.actions().edit() && view.remark().id().equals(edit))
                .map(view -> RemarkForm.of(view.remark(), shown, view.standing()))
                .findFirst()
                .orElseGet(() -> RemarkForm.empty(shown, block.isEmpty() ? null : block));
        readings.opened(actor, page.review());
        return view(actor, page, form, VerdictForm.empty(shown))
                .addObject("threads", Threads.of(page.remarks(), threads, actor.personId(), from));
    }

    /** The page after a remark was refused: what was typed stays, the reason stands beside its field. */
    ModelAndView again(Actor actor, UUID minutesId, RemarkForm typed, RefusedException refused) {
        ReviewPage page = pages.page(actor, minutesId, typed.version(), typed.blockId() == null ? "" : typed.blockId());
        ModelAndView view =
                view(actor, page, typed, VerdictForm.empty(page.review().shown().number()));
        return refused(view, page, actor, refused);
    }

    /** The page after a verdict was refused. */
    ModelAndView again(Actor actor, UUID minutesId, VerdictForm typed, RefusedException refused) {
        ReviewPage page = pages.page(actor, minutesId, typed.version(), "");
        ModelAndView view =
                view(actor, page, RemarkForm.empty(page.review().shown().number(), null), typed);
        return refused(view, page, actor, refused);
    }

    /** The newest version after a remark could not be kept: what was typed stays, its passages carried over. */
    ModelAndView conflict(Actor actor, UUID minutesId, RemarkForm typed, ConflictException stale) {
        int version = typed.version() == null ? 0 : typed.version();
        List<Selection> carried = selections.carry(actor, minutesId, version, typed.selections());
        String block = carried.isEmpty() ? "" : carried.getFirst().blockId();
        ReviewPage page = pages.page(actor, minutesId, null, block);
        int shown = page.review().shown().number();
        ModelAndView view = view(actor, page, typed.at(shown, carried), VerdictForm.empty(shown));
        return conflict(threads(view, page, actor), stale, typed.text());
    }

    /** The newest version after a verdict could not be given. */
    ModelAndView conflict(Actor actor, UUID minutesId, VerdictForm typed, ConflictException stale) {
        ReviewPage page = pages.page(actor, minutesId, null, "");
        int shown = page.review().shown().number();
        VerdictForm again = new VerdictForm(UUID.randomUUID(), shown, null, typed.reason(), null);
        ModelAndView view = view(actor, page, RemarkForm.empty(shown, null), again);
        return conflict(threads(view, page, actor), stale, typed.reason());
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

    private ModelAndView view(Actor actor, ReviewPage page, RemarkForm form, VerdictForm verdict) {
        StepsBefore.View before = steps.of(actor, page.review().minutes().id());
        ModelAndView view = new ModelAndView("review/review")
                .addObject("page", page)
                .addObject("before", before)
                .addObject("form", form)
                .addObject("verdict", verdict)
                .addObject("heads", before.heads())
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

    private ModelAndView refused(ModelAndView view, ReviewPage page, Actor actor, RefusedException refused) {
        return threads(view, page, actor).addObject("problems", problems(refused));
    }

    private static ModelAndView threads(ModelAndView view, ReviewPage page, Actor actor) {
        return view.addObject("threads", Threads.of(page.remarks(), ThreadFilter.ALL, actor.personId(), 1));
    }

    private Map<String, String> problems(RefusedException refused) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Refusal refusal : refused.refusals()) {
            String field = refusal.field() == null ? "text" : refusal.field();
            problems.putIfAbsent(field, text(refusal.code(), refusal.arguments().toArray()));
        }
        return problems;
    }
}
