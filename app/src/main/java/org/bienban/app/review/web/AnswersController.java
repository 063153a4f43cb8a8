package org.bienban.app.review.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Answers;
import org.bienban.app.review.Remark;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SuggestedWordings;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The remarks as one column, and what both sides do with a published remark. */
@Controller
@RequestMapping("/minutes/{minutesId}/remarks")
class AnswersController {

    private static final Pattern COMPARISON = Pattern.compile("compare\\?from=\\d{1,6}&to=\\d{1,6}");

    private final CurrentActor current;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final ChecklistViews checklists;
    private final ReviewModel model;
    private final Answers answers;
    private final SuggestedWordings wordings;

    AnswersController(
            CurrentActor current,
            Reviews reviews,
            ReviewPages pages,
            ChecklistViews checklists,
            ReviewModel model,
            Answers answers,
            SuggestedWordings wordings) {
        this.current = current;
        this.reviews = reviews;
        this.pages = pages;
        this.checklists = checklists;
        this.model = model;
        this.answers = answers;
        this.wordings = wordings;
    }

    @GetMapping
    String list(
            @PathVariable UUID minutesId,
            @RequestParam(defaultValue = "") String threads,
            @RequestParam(defaultValue = "1") int from,
            Model view) {
        Actor actor = current.require();
        ReviewOf review = reviews.of(actor, minutesId, null);
        view.addAttribute("review", review);
        view.addAttribute(
                "threads", Threads.of(pages.remarks(review), ThreadFilter.named(threads), actor.personId(), from));
        view.addAttribute(
                "checklist",
                checklists
                        .of(actor, review)
                        .filter(known -> known.sheet().published())
                        .orElse(null));
        return "review/remarks";
    }

    /** An answer, from either side. */
    @PostMapping("/{remarkId}/reply")
    String reply(
            @PathVariable UUID minutesId,
            @PathVariable UUID remarkId,
            @RequestParam(required = false) @Nullable UUID replyId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        UUID id = replyId == null ? UUID.randomUUID() : replyId;
        ThreadForm form = new ThreadForm("reply", remarkId, text);
        return act(minutesId, form, back, flash, "done.replied", actor -> answers.reply(actor, remarkId, id, text));
    }

    @PostMapping("/{remarkId}/fixed")
    String fixed(
            @PathVariable UUID minutesId,
            @PathVariable UUID remarkId,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        ThreadForm form = ThreadForm.button(remarkId);
        return act(minutesId, form, back, flash, "done.fixed", actor -> answers.markFixed(actor, remarkId));
    }

    @PostMapping("/{remarkId}/accept")
    String accept(
            @PathVariable UUID minutesId,
            @PathVariable UUID remarkId,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        ThreadForm form = ThreadForm.button(remarkId);
        return act(minutesId, form, back, flash, "done.accepted", actor -> answers.accept(actor, remarkId));
    }

    @PostMapping("/{remarkId}/reopen")
    String reopen(
            @PathVariable UUID minutesId,
            @PathVariable UUID remarkId,
            @RequestParam(required = false) @Nullable UUID replyId,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        UUID id = replyId == null ? UUID.randomUUID() : replyId;
        ThreadForm form = new ThreadForm("why", remarkId, why);
        return act(minutesId, form, back, flash, "done.reopened", actor -> answers.reopen(actor, remarkId, id, why));
    }

    /** Accepts what is marked fixed and stands in a block the inspector has ticked as read. */
    @PostMapping("/accept-read")
    String acceptRead(@PathVariable UUID minutesId, RedirectAttributes flash) {
        int accepted = answers.acceptRead(current.require(), minutesId);
        flash.addFlashAttribute("flash", Flash.ok(model.text("versions.done.acceptedRead", accepted)));
        return "redirect:/minutes/" + minutesId + "/review#remarks-title";
    }

    /** Puts the words a remark suggests into the draft. */
    @PostMapping("/{remarkId}/wording")
    String apply(@PathVariable UUID minutesId, @PathVariable UUID remarkId, RedirectAttributes flash) {
        return act(
                minutesId,
                ThreadForm.button(remarkId),
                "draft",
                flash,
                "anchor.done.applied",
                actor -> wordings.apply(actor, minutesId, remarkId));
    }

    /** Takes them out again. */
    @PostMapping("/{remarkId}/wording/undo")
    String undo(@PathVariable UUID minutesId, @PathVariable UUID remarkId, RedirectAttributes flash) {
        return act(
                minutesId,
                ThreadForm.button(remarkId),
                "draft",
                flash,
                "anchor.done.undone",
                actor -> wordings.undo(actor, minutesId, remarkId));
    }

    private interface Act {
        void by(Actor actor);
    }

    private String act(UUID minutesId, ThreadForm form, String back, RedirectAttributes flash, String done, Act act) {
        String place = form.thread();
        try {
            act.by(current.require());
            flash.addFlashAttribute("flash", Flash.ok(model.text("review." + done)));
        } catch (RefusedException e) {
            place = form.giveBack(e, model, flash);
        }
        return "redirect:/minutes/" + minutesId + "/" + page(back) + window(minutesId, form.remarkId(), back) + "#"
                + place;
    }

    /** Of very many threads a page shows some: it is to be the one with the thread just dealt with. */
    private String window(UUID minutesId, UUID remarkId, String back) {
        List<Remark> all = reviews.of(current.require(), minutesId, null).remarks();
        if (all.size() <= ThreadWindow.SIZE || COMPARISON.matcher(back).matches()) {
            return "";
        }
        List<UUID> order = all.stream().map(Remark::id).toList();
        return "?from=" + (order.indexOf(remarkId) + 1);
    }

    /** The page the form stood on. */
    private static String page(String back) {
        return switch (back) {
            case "review", "draft" -> back;
            default -> COMPARISON.matcher(back).matches() ? back : "remarks";
        };
    }
}
