package org.bienban.app.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.Permissions;
import org.bienban.app.search.SearchUnavailableException;
import org.bienban.app.search.Searching;
import org.bienban.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The search page (P7): one box, filters as plain links, works without script. */
@Controller
class SearchController {

    private static final Logger log = LoggerFactory.getLogger(SearchController.class);
    private static final String PAGE = "search/results";

    private final Searching searching;
    private final CurrentActor currentActor;
    private final FacetLinks links;
    private final SearchChoices choices;
    private final ChosenFilters chosen;
    private final Permissions permissions;
    private final SavedPanel saved;

    SearchController(
            Searching searching,
            CurrentActor currentActor,
            FacetLinks links,
            SearchChoices choices,
            ChosenFilters chosen,
            Permissions permissions,
            SavedPanel saved) {
        this.searching = searching;
        this.currentActor = currentActor;
        this.links = links;
        this.choices = choices;
        this.chosen = chosen;
        this.permissions = permissions;
        this.saved = saved;
    }

    @GetMapping("/search")
    String search(
            SearchForm form,
            @CookieValue(name = JustWrote.COOKIE, required = false) @Nullable String wrote,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Actor actor = currentActor.require();
        try {
            answer(form, wrote, actor, model, locale);
        } catch (SearchUnavailableException e) {
            log.warn("The search page had no answer: {}", String.valueOf(e.getCause()));
            response.setStatus(e.getStatusCode().value());
            model.addAttribute("behind", false);
            model.addAttribute("unavailable", form.address().self());
            show(form, null, actor, model, locale);
        }
        return PAGE;
    }

    private void answer(SearchForm form, @Nullable String wrote, Actor actor, Model model, Locale locale) {
        boolean missing = form.asked() && wrote != null && !searching.awaitWhatWasWritten();
        model.addAttribute("behind", missing || (form.asked() && searching.behind()));
        if (!form.asked()) {
            show(form, null, actor, model, locale);
            return;
        }
        SearchResult result = searching.search(actor, form.request(SearchForm.PAGE));
        String meant = result.meant();
        if (meant != null && result.total() == 0) {
            SearchForm other = form.saying(meant);
            SearchResult found = searching.search(actor, other.request(SearchForm.PAGE));
            if (found.total() > 0) {
                model.addAttribute("insteadOf", form.text());
                show(other, found, actor, model, locale);
                return;
            }
        }
        show(form, result, actor, model, locale);
    }

    /** The words as typed go on being completed by this. */
    @GetMapping("/search/complete")
    @ResponseBody
    List<String> complete(@RequestParam(defaultValue = "") String q) {
        return searching.complete(currentActor.require(), q);
    }

    private void show(SearchForm form, @Nullable SearchResult result, Actor actor, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("escalated", permissions.overseesAboveWards(actor));
        model.addAttribute("choices", choices.in(locale));
        model.addAttribute("chosen", chosen.of(form, locale));
        model.addAttribute("incomplete", searching.incomplete());
        saved.show(form, actor, model, locale);
        if (result != null) {
            model.addAttribute("result", result);
            String meant = result.meant();
            model.addAttribute(
                    "meant", meant == null ? null : form.saying(meant).address().self());
            model.addAttribute(
                    "nextPage", result.next() == null ? null : form.address().next(result.next()));
            model.addAttribute("hitAddress", new HitAddress(form));
            model.addAttribute("groups", links.groups(form, result.facets().kinds(), locale));
            model.addAttribute("facets", links.of(form, result.facets(), locale));
            model.addAttribute("months", MonthBars.of(form, result.facets().months()));
        }
    }
}
