package org.bienban.app.scoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bienban.app.scoring.RuleSets;
import org.bienban.app.scoring.engine.Measure;
import org.bienban.app.scoring.engine.When;
import org.bienban.templates.page.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which an item is written. */
@Component
class RuleItemPages {

    private final SheetTexts texts;

    RuleItemPages(SheetTexts texts) {
        this.texts = texts;
    }

    void fill(RuleSets.Seen seen, Model model, Locale locale) {
        model.addAttribute("seen", seen);
        model.addAttribute("setName", seen.set().name().in(locale.getLanguage()));
        model.addAttribute(
                "levelPlaces", IntStream.range(0, ItemFields.LEVELS).boxed().toList());
        model.addAttribute(
                "whens",
                Arrays.stream(When.values())
                        .map(when -> new Choice(when.name(), texts.of("scoring.when." + when, locale)))
                        .toList());
        model.addAttribute(
                "measures",
                Arrays.stream(Measure.values())
                        .map(measure -> new Choice(measure.name(), texts.of("scoring.measure." + measure, locale)))
                        .toList());
        model.addAttribute(
                "itemTypes",
                List.of("choice", "yes-no", "free").stream()
                        .map(type -> new Choice(type, texts.of("scoring.type." + type, locale)))
                        .toList());
        model.addAttribute(
                "groups",
                seen.set().rules().groups().stream()
                        .map(group -> new Choice(group.id(), group.name().in(locale.getLanguage())))
                        .toList());
        model.addAttribute(
                "others",
                seen.set()
                        .rules()
                        .items()
                        .map(item -> new Choice(item.id(), item.text().in(locale.getLanguage())))
                        .toList());
    }
}
