package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.ScoreSheets;
import org.bienban.app.scoring.SelfScoring;
import org.bienban.app.scoring.SuperiorScoring;
import org.bienban.templates.page.Flash;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The score sheet of a meeting: the cell's column, the superior's, the difference, the decision. */
@Controller
@RequestMapping("/minutes/{minutesId}/score")
class ScoreController {

    private static final String PAGE = "scoring/sheet";

    private final CurrentActor current;
    private final ScoreSheets sheets;
    private final SelfScoring self;
    private final SuperiorScoring superior;
    private final SheetPages pages;
    private final SheetTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreController(
            CurrentActor current,
            ScoreSheets sheets,
            SelfScoring self,
            SuperiorScoring superior,
            SheetPages pages,
            SheetTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.sheets = sheets;
        this.self = self;
        this.superior = superior;
        this.pages = pages;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID minutesId, Model model, Locale locale) {
        Actor actor = current.require();
        model.addAttribute("sheet", pages.page(sheets.of(actor, minutesId), locale));
        events.publishEvent(new PersonalDataRead(actor.personId(), "minutes", minutesId, "score", clock.instant()));
        return PAGE;
    }

    @PostMapping("/self")
    String saveSelf(
            @PathVariable UUID minutesId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        SheetForm form = SheetForm.read(fields);
        return save(() -> self.save(actor, minutesId, form.wish()), minutesId, form, model, locale, response, flash);
    }

    @PostMapping("/superior")
    String saveSuperior(
            @PathVariable UUID minutesId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        SheetForm form = SheetForm.read(fields);
        return save(
                () -> superior.save(actor, minutesId, form.version(), form.wish()),
                minutesId,
                form,
                model,
                locale,
                response,
                flash);
    }

    private String save(
            Runnable work,
            UUID minutesId,
            SheetForm form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            work.run();
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("sheet", pages.again(sheets.of(current.require(), minutesId), form, locale));
            model.addAttribute("problems", problems(refused, locale));
            return PAGE;
        }
        long open = pages.page(sheets.of(current.require(), minutesId), locale)
                .total()
                .open();
        String key = open > 0 ? "scoring.flash.open" : "scoring.flash.saved";
        flash.addFlashAttribute("flash", Flash.ok(texts.of(key, locale, open)));
        return "redirect:/minutes/" + minutesId + "/score";
    }

    private Map<String, String> problems(RefusedException refused, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Refusal refusal : refused.refusals()) {
            String field = refusal.field() == null ? "sheet" : refusal.field();
            problems.putIfAbsent(
                    field, texts.of(refusal.code(), locale, refusal.arguments().toArray()));
        }
        return problems;
    }
}
