package org.bienban.app.scoring.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.UnitKinds;
import org.bienban.app.organisation.Units;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.RuleSets;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.Points;
import org.bienban.templates.page.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Fills the pages of rule sets. */
@Component
class RuleSetPages {

    private final RuleSets sets;
    private final RuleSetEditing editing;
    private final Units units;
    private final UnitKinds kinds;
    private final RuleSetAnswers answers;
    private final SheetTexts texts;

    RuleSetPages(
            RuleSets sets,
            RuleSetEditing editing,
            Units units,
            UnitKinds kinds,
            RuleSetAnswers answers,
            SheetTexts texts) {
        this.sets = sets;
        this.editing = editing;
        this.units = units;
        this.kinds = kinds;
        this.answers = answers;
        this.texts = texts;
    }

    /** A rule set in the list. */
    record SetRow(RuleSets.Seen seen, String name, String owner) {}

    /** An item in the overview. */
    record ItemLine(Item item, String text, String most, List<String> levels) {}

    void list(Actor actor, Model model, Locale locale) {
        model.addAttribute(
                "sets",
                sets.of(actor).stream()
                        .map(seen -> new SetRow(
                                seen, seen.set().name().in(locale.getLanguage()), owner(seen.set(), actor, locale)))
                        .toList());
        model.addAttribute("committees", committees(actor));
    }

    void show(RuleSets.Seen seen, Actor actor, Model model, Locale locale) {
        RuleSetVersion set = seen.set();
        model.addAttribute("seen", seen);
        model.addAttribute("setName", set.name().in(locale.getLanguage()));
        model.addAttribute("owner", owner(set, actor, locale));
        model.addAttribute("committees", committees(actor));
        Map<String, List<ItemLine>> lines = new LinkedHashMap<>();
        set.rules()
                .groups()
                .forEach(group -> lines.put(
                        group.id(),
                        group.items().stream().map(item -> line(item, locale)).toList()));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "sum",
                set.rules().groups().stream()
                        .filter(group -> !group.bonus())
                        .map(group -> group.most())
                        .reduce(Points.ZERO, Points::plus));
        model.addAttribute("checks", checks(actor, set, locale));
        keepFrame(FrameFields.write(set), model);
        groups(set, model);
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("grades", texts.grades(locale));
        model.addAttribute(
                "meetingKinds",
                Arrays.stream(MeetingKind.values())
                        .map(kind -> new Choice(kind.name(), texts.of("meeting.kind." + kind, locale)))
                        .toList());
        model.addAttribute(
                "unitTypes",
                kinds.types(locale).stream()
                        .filter(type -> type.kind().equals(Unit.CELL))
                        .map(type -> new Choice(type.code(), type.label()))
                        .toList());
    }

    /** What was typed around the groups stands again where it was not taken. */
    void keepFrame(MultiValueMap<String, String> typed, Model model) {
        model.addAttribute("written", typed);
        model.addAttribute("gatePlaces", FrameFields.gatePlaces(typed));
    }

    /** What keeps a draft from being put into force, by the part it concerns. */
    private Map<String, String> checks(Actor actor, RuleSetVersion set, Locale locale) {
        return set.inForce() ? Map.of() : answers.problems(editing.problems(actor, set.id()), locale);
    }

    private static void groups(RuleSetVersion set, Model model) {
        Map<String, Map<String, String>> written = new LinkedHashMap<>();
        set.rules().groups().forEach(group -> written.put(group.id(), GroupFields.write(group)));
        model.addAttribute("writtenGroups", written);
        model.addAttribute("noFields", Map.of());
        model.addAttribute("none", List.of());
    }

    private ItemLine line(Item item, Locale locale) {
        List<String> levels = item instanceof org.bienban.app.scoring.engine.Choice
                        || item.options().isEmpty()
                ? item.options().stream()
                        .map(option -> texts.of(
                                "scoring.option",
                                locale,
                                texts.points(option.points(), locale),
                                texts.sentence(option, locale)))
                        .toList()
                : List.of();
        return new ItemLine(item, item.text().in(locale.getLanguage()), texts.points(item.most(), locale), levels);
    }

    private List<Unit> committees(Actor actor) {
        return sets.committees(actor).stream()
                .flatMap(id -> units.nearest(id, actor.on()).stream())
                .toList();
    }

    private String owner(RuleSetVersion set, Actor actor, Locale locale) {
        UUID owner = set.unitId();
        return owner == null
                ? texts.of("scoring.rules.country", locale)
                : units.nearest(owner, actor.on()).map(Unit::name).orElse("");
    }
}
