package org.bienban.app.scoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.UnitKinds;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.RuleSets;
import org.bienban.app.scoring.engine.Choice;
import org.bienban.app.scoring.engine.Gate;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.Measure;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.When;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of rule sets. */
@Component
class RuleSetPages {

    private final RuleSets sets;
    private final RuleSetEditing editing;
    private final Units units;
    private final UnitKinds kinds;
    private final SheetTexts texts;

    RuleSetPages(RuleSets sets, RuleSetEditing editing, Units units, UnitKinds kinds, SheetTexts texts) {
        this.sets = sets;
        this.editing = editing;
        this.units = units;
        this.kinds = kinds;
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
        model.addAttribute("gateRows", gates(set));
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("grades", grades(locale));
        model.addAttribute(
                "meetingKinds",
                Arrays.stream(MeetingKind.values())
                        .map(kind -> option(kind.name(), texts.of("meeting.kind." + kind, locale)))
                        .toList());
        model.addAttribute(
                "unitTypes",
                kinds.types(locale).stream()
                        .filter(type -> type.kind().equals(Unit.CELL))
                        .map(type -> option(type.code(), type.label()))
                        .toList());
    }

    void item(RuleSets.Seen seen, Model model, Locale locale) {
        model.addAttribute("seen", seen);
        model.addAttribute("setName", seen.set().name().in(locale.getLanguage()));
        model.addAttribute(
                "levelPlaces", IntStream.range(0, ItemFields.LEVELS).boxed().toList());
        model.addAttribute(
                "whens",
                Arrays.stream(When.values())
                        .map(when -> option(when.name(), texts.of("scoring.when." + when, locale)))
                        .toList());
        model.addAttribute(
                "measures",
                Arrays.stream(Measure.values())
                        .map(measure -> option(measure.name(), texts.of("scoring.measure." + measure, locale)))
                        .toList());
        model.addAttribute(
                "itemTypes",
                List.of("choice", "yes-no", "free").stream()
                        .map(type -> option(type, texts.of("scoring.type." + type, locale)))
                        .toList());
        model.addAttribute(
                "groups",
                seen.set().rules().groups().stream()
                        .map(group -> option(group.id(), group.name().in(locale.getLanguage())))
                        .toList());
        model.addAttribute(
                "others",
                seen.set()
                        .rules()
                        .items()
                        .map(item -> option(item.id(), item.text().in(locale.getLanguage())))
                        .toList());
    }

    Map<String, String> problems(List<Refusal> refusals, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        refusals.forEach(refusal -> problems.merge(
                refusal.field() == null ? "set" : refusal.field(),
                texts.of(refusal.code(), locale, refusal.arguments().toArray()),
                (one, other) -> one + " " + other));
        return problems;
    }

    /** What keeps a draft from being put into force, by the part it concerns. */
    private Map<String, String> checks(Actor actor, RuleSetVersion set, Locale locale) {
        return set.inForce() ? Map.of() : problems(editing.problems(actor, set.id()), locale);
    }

    private ItemLine line(Item item, Locale locale) {
        List<String> levels = item instanceof Choice || item.options().isEmpty()
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

    /** The gates there are, and one empty row more. */
    private static List<Gate> gates(RuleSetVersion set) {
        List<Gate> gates = new ArrayList<>(set.rules().gates());
        if (gates.size() < FrameFields.GATES) {
            gates.add(new Gate(Grade.WEAK, List.of(), Grade.WEAK));
        }
        return gates;
    }

    private List<org.bienban.templates.page.Choice> grades(Locale locale) {
        return Arrays.stream(Grade.values())
                .map(grade -> option(grade.name(), texts.grade(grade, locale)))
                .toList();
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

    private static org.bienban.templates.page.Choice option(String value, String label) {
        return new org.bienban.templates.page.Choice(value, label);
    }
}
