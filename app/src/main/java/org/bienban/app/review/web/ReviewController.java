package org.bienban.app.review.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.PhraseText;
import org.bienban.app.review.Phrases;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.Reviews;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inspection page: minutes on one side, remarks on the other, the verdict below. */
@Controller
@RequestMapping("/minutes/{minutesId}/review")
class ReviewController {

    private final CurrentActor current;
    private final ReviewModel pages;
    private final Reviews reviews;
    private final Inspection inspection;
    private final Phrases phrases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewController(
            CurrentActor current,
            ReviewModel pages,
            Reviews reviews,
            Inspection inspection,
            Phrases phrases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.pages = pages;
        this.reviews = reviews;
        this.inspection = inspection;
        this.phrases = phrases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Shows a version; {@code block} opens the form for a block, {@code edit} for a draft; {@code from} tells which threads,
     * {@code via} is the task list the person works through.
     */
    @GetMapping
    ModelAndView show(
            @PathVariable UUID minutesId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String block,
            @RequestParam(required = false) @Nullable UUID edit,
            @RequestParam(defaultValue = "") String threads,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "") String via) {
        Actor actor = current.require();
        ModelAndView page = pages.page(actor, minutesId, version, block, edit, ThreadFilter.named(threads), from, via);
        events.publishEvent(
                new PersonalDataRead(actor.personId(), "minutes", minutesId, "inspect", Instant.now(clock)));
        return page;
    }

    @PostMapping("/remarks")
    ModelAndView save(
            @PathVariable UUID minutesId,
            @ModelAttribute RemarkForm form,
            @RequestParam(defaultValue = "false") boolean keep,
            RedirectAttributes flash) {
        Actor actor = current.require();
        UUID id = form.id() == null ? UUID.randomUUID() : form.id();
        int version = form.version() == null ? 0 : form.version();
        try {
            String language = LocaleContextHolder.getLocale().getLanguage();
            RemarkText written = form.read(reviews.phrases(actor, minutesId, language));
            inspection.save(actor, minutesId, id, version, written);
            if (keep) {
                phrases.keep(actor, language, new PhraseText(written.head(), written.severity(), written.text()));
            }
        } catch (RefusedException e) {
            return refused(pages.again(actor, minutesId, form, e));
        } catch (ConflictException e) {
            return pages.conflict(actor, minutesId, form, e);
        }
        flash.addFlashAttribute("flash", Flash.ok(pages.text("review.done.saved")));
        return new ModelAndView("redirect:/minutes/" + minutesId + "/review#t-" + id);
    }

    @PostMapping("/remarks/{remarkId}/delete")
    String delete(@PathVariable UUID minutesId, @PathVariable UUID remarkId, RedirectAttributes flash) {
        inspection.delete(current.require(), remarkId);
        flash.addFlashAttribute("flash", Flash.ok(pages.text("review.done.deleted")));
        return "redirect:/minutes/" + minutesId + "/review";
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
