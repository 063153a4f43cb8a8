package org.bienban.app.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.directory.Change;
import org.bienban.app.directory.Changes;
import org.bienban.app.directory.DirectoryRights;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a change: shown, refused with what was typed, or made. */
@Controller
@RequestMapping("/organisation/units/{id}/change/{path}")
class ChangeController {

    private final CurrentActor current;
    private final Changes changes;
    private final ChangeFields fields;
    private final DirectoryRights rights;
    private final Units units;
    private final MessageSource messages;

    ChangeController(
            CurrentActor current,
            Changes changes,
            ChangeFields fields,
            DirectoryRights rights,
            Units units,
            MessageSource messages) {
        this.current = current;
        this.changes = changes;
        this.fields = fields;
        this.rights = rights;
        this.units = units;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam Map<String, String> typed,
            Locale locale,
            Model model) {
        return show(id, change(path), typed, Map.of(), locale, model);
    }

    @PostMapping
    ModelAndView make(
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam Map<String, String> typed,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Change change = change(path);
        try {
            changes.make(current.require(), change, id, typed);
        } catch (RefusedException e) {
            Map<String, String> problems = new LinkedHashMap<>();
            e.refusals()
                    .forEach(refusal -> problems.merge(
                            refusal.field() == null ? "on" : refusal.field(),
                            sentence(refusal, locale),
                            (a, b) -> a + " " + b));
            ModelAndView again = show(id, change, typed, problems, locale, model);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        redirect.addFlashAttribute("flash", Flash.ok(messages.getMessage("organisation.changed", null, locale)));
        return new ModelAndView("redirect:/organisation/units/" + id);
    }

    private ModelAndView show(
            UUID id,
            Change change,
            Map<String, String> typed,
            Map<String, String> problems,
            Locale locale,
            Model model) {
        Actor actor = current.require();
        rights.require(actor, change, id);
        Unit unit = units.get(id, actor.on());
        if (!change.suits(unit)) {
            throw new NotFoundException("change", change.path());
        }
        List<ChangeField> shown = fields.of(actor, change, unit, typed, locale);
        model.addAttribute("change", change);
        model.addAttribute("unit", unit);
        model.addAttribute("entries", shown);
        model.addAttribute("problems", problems);
        model.addAttribute("searched", PersonChoices.searched(change, unit));
        model.addAttribute("words", typed.getOrDefault("q", ""));
        model.addAttribute("day", typed.getOrDefault("on", actor.on().toString()));
        return new ModelAndView("organisation/change");
    }

    private String sentence(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale);
    }

    private static Change change(String path) {
        return Change.ofPath(path).orElseThrow(() -> new NotFoundException("change", path));
    }
}
