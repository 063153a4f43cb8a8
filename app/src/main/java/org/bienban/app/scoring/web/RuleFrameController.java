package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.RuleSetText;
import org.bienban.app.scoring.RuleSets;
import org.bienban.app.scoring.engine.RuleSet;
import org.bienban.app.scoring.engine.RuleSetChange;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a rule set on its page: what stands around the groups, the groups, and the order of it all. */
@Controller
@RequestMapping("/score-rules/{ruleSetId}")
class RuleFrameController {

    private final CurrentActor current;
    private final RuleSets sets;
    private final RuleSetEditing editing;
    private final RuleSetPages pages;
    private final RuleSetAnswers answers;

    RuleFrameController(
            CurrentActor current, RuleSets sets, RuleSetEditing editing, RuleSetPages pages, RuleSetAnswers answers) {
        this.current = current;
        this.sets = sets;
        this.editing = editing;
        this.pages = pages;
        this.answers = answers;
    }

    /** Saves name, days, meetings, lengths, bands and gates. */
    @PostMapping
    String save(
            @PathVariable UUID ruleSetId,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        RuleSets.Seen seen = sets.get(actor, ruleSetId);
        FormFields fields = new FormFields(typed);
        try {
            RuleSetText text = FrameFields.read(seen.set(), fields);
            fields.throwIfWrong();
            editing.save(actor, ruleSetId, text, fields.whole("revision", 0));
        } catch (RefusedException | ConflictException refused) {
            pages.show(sets.get(actor, ruleSetId), actor, model, locale);
            pages.keepFrame(typed, model);
            return answers.again(refused, "", model, locale, response);
        }
        return answers.saved(ruleSetId, "", locale, flash);
    }

    /** Adds, changes or removes a group. */
    @PostMapping("/groups")
    String group(
            @PathVariable UUID ruleSetId,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        RuleSets.Seen seen = sets.get(actor, ruleSetId);
        FormFields fields = new FormFields(typed);
        String id = fields.text("group");
        try {
            RuleSet rules = seen.set().rules();
            RuleSet changed = typed.containsKey("remove")
                    ? RuleSetChange.removeGroup(rules, id)
                    : RuleSetChange.putGroup(rules, GroupFields.read(fields));
            fields.throwIfWrong();
            editing.save(actor, ruleSetId, RuleSetText.of(seen.set()).with(changed), fields.whole("revision", 0));
        } catch (RefusedException | ConflictException refused) {
            pages.show(sets.get(actor, ruleSetId), actor, model, locale);
            model.addAttribute("typedGroups", Map.of(id, typed.toSingleValueMap()));
            return answers.again(refused, "-" + (id.isEmpty() ? "new" : id), model, locale, response);
        }
        return answers.saved(ruleSetId, id.isEmpty() ? "" : "#group-" + id, locale, flash);
    }

    /** Moves a group or an item one place up or down. */
    @PostMapping("/order")
    String move(
            @PathVariable UUID ruleSetId,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "up") String to,
            @RequestParam(defaultValue = "0") long revision,
            Locale locale,
            RedirectAttributes flash) {
        Actor actor = current.require();
        RuleSetText text = RuleSetText.of(sets.get(actor, ruleSetId).set());
        int steps = to.equals("down") ? 1 : -1;
        RuleSet moved = item.isEmpty()
                ? RuleSetChange.moveGroup(text.rules(), group, steps)
                : RuleSetChange.moveItem(text.rules(), item, steps);
        editing.save(actor, ruleSetId, text.with(moved), revision);
        return answers.saved(ruleSetId, item.isEmpty() ? "#group-" + group : "#item-" + item, locale, flash);
    }
}
