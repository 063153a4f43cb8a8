package org.bienban.app.review.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Readings;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final MessageSource messages;

    ReviewModel(
            ReviewPages pages,
            Reviews reviews,
            Readings readings,
            ReadModel read,
            StepsBefore steps,
            MessageSource messages) {
        this.pages = pages;
        this.reviews = reviews;
        this.readings = readings;
        this.read = read;
        this.steps = steps;
        this.messages = messages;
    }

    ModelAndView page(
            Actor actor,
            UUID minutesId,
            @Nullable Integer version,
            String block,
            @Nullable UUID edit,
            ThreadFilter threads) {
        ReviewPage page = pages.page(actor, minutesId, version, block);
        int shown = page.review().shown().number();
        RemarkForm form = page.remarks().stream()
                .filter(view -> view.actions().edit() && view.remark().id().equals(edit))
                .map(view -> RemarkForm.of(view.remark()))
                .findFirst()
                .orElseGet(() -> RemarkForm.empty(shown, block.isEmpty() ? null : block));
        readings.opened(actor, page.review());
        return view(actor, page, form, VerdictForm.empty(shown))
                .addObject("threads", Threads.of(page.remarks(), threads, actor.personId()));
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
        return view.addObject("threads", Threads.of(page.remarks(), ThreadFilter.ALL, actor.personId()))
                .addObject("problems", problems(refused));
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
