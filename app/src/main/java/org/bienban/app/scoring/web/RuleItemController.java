package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.RuleSetText;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.RuleSets;
import org.bienban.app.scoring.engine.Group;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.RuleSet;
import org.bienban.app.scoring.engine.RuleSetChange;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item of a rule set being written. */
@Controller
@RequestMapping("/score-rules/{ruleSetId}/items/{itemId}")
class RuleItemController {

    private static final String PAGE = "scoring/item";
    private static final String NEW = "new";

    private final CurrentActor current;
    private final RuleSets sets;
    private final RuleSetEditing editing;
    private final RuleItemPages pages;
    private final RuleSetAnswers answers;

    RuleItemController(
            CurrentActor current, RuleSets sets, RuleSetEditing editing, RuleItemPages pages, RuleSetAnswers answers) {
        this.current = current;
        this.sets = sets;
        this.editing = editing;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    String show(
            @PathVariable UUID ruleSetId,
            @PathVariable String itemId,
            @RequestParam(defaultValue = "") String group,
            Model model,
            Locale locale) {
        RuleSets.Seen seen = editable(ruleSetId);
        Map<String, String> written = itemId.equals(NEW)
                ? Map.of("type", "choice", "when", "ALWAYS")
                : ItemFields.write(item(seen.set(), itemId));
        fill(seen, itemId, itemId.equals(NEW) ? group : groupOf(seen.set().rules(), itemId), written, model, locale);
        return PAGE;
    }

    @PostMapping
    String save(
            @PathVariable UUID ruleSetId,
            @PathVariable String itemId,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        RuleSets.Seen seen = sets.get(actor, ruleSetId);
        FormFields fields = new FormFields(typed);
        try {
            RuleSetText text = RuleSetText.of(seen.set());
            RuleSet changed = typed.containsKey("remove")
                    ? RuleSetChange.removeItem(text.rules(), itemId)
                    : put(text.rules(), itemId, fields);
            fields.throwIfWrong();
            editing.save(actor, ruleSetId, text.with(changed), fields.whole("revision", 0));
        } catch (RefusedException | ConflictException refused) {
            model.addAttribute("problems", answers.problems(answers.status(refused, response), locale));
            fill(
                    sets.get(actor, ruleSetId),
                    itemId,
                    fields.text("group"),
                    new LinkedHashMap<>(typed.toSingleValueMap()),
                    model,
                    locale);
            return PAGE;
        }
        return answers.saved(
                ruleSetId, typed.containsKey("remove") ? "" : "#group-" + fields.text("group"), locale, flash);
    }

    private static RuleSet put(RuleSet rules, String itemId, FormFields fields) {
        String id = itemId.equals(NEW) ? "i-" + UUID.randomUUID().toString().substring(0, 8) : itemId;
        String group = fields.text("group");
        if (rules.groups().stream().map(Group::id).noneMatch(group::equals)) {
            fields.refuse("group", "scoring.refusal.group");
        }
        return RuleSetChange.putItem(rules, group, ItemFields.read(id, fields));
    }

    private void fill(
            RuleSets.Seen seen, String itemId, String group, Map<String, String> written, Model model, Locale locale) {
        pages.fill(seen, model, locale);
        model.addAttribute("itemId", itemId);
        model.addAttribute("groupId", group);
        model.addAttribute("written", written);
    }

    private RuleSets.Seen editable(UUID ruleSetId) {
        RuleSets.Seen seen = sets.get(current.require(), ruleSetId);
        if (!seen.mayEdit()) {
            throw new NotFoundException("item of rule set", ruleSetId);
        }
        return seen;
    }

    private static Item item(RuleSetVersion set, String itemId) {
        return set.rules().item(itemId).orElseThrow(() -> new NotFoundException("item", itemId));
    }

    private static String groupOf(RuleSet rules, String itemId) {
        return rules.groups().stream()
                .filter(group ->
                        group.items().stream().anyMatch(item -> item.id().equals(itemId)))
                .map(Group::id)
                .findFirst()
                .orElse("");
    }
}
