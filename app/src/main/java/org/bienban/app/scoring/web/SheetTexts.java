package org.bienban.app.scoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bienban.app.scoring.Outcome;
import org.bienban.app.scoring.Proposal;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.Option;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.ScoreSheet;
import org.bienban.app.scoring.engine.Wording;
import org.bienban.templates.page.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Scores in words. */
@Component
class SheetTexts {

    private final MessageSource messages;

    SheetTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The number with the decimal sign of the language. */
    String points(Points points, Locale locale) {
        String plain = points.toString();
        return locale.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
    }

    /** With a plus sign if it is more than nothing. */
    String difference(Points points, Locale locale) {
        return (Points.ZERO.isLess(points) ? "+" : "") + points(points, locale);
    }

    String grade(Grade grade, Locale locale) {
        return of("scoring.grade." + grade, locale);
    }

    /** All bands, best first. */
    List<Choice> grades(Locale locale) {
        return Arrays.stream(Grade.values())
                .map(grade -> new Choice(grade.name(), grade(grade, locale)))
                .toList();
    }

    /** For example {@code 92/100, Tốt}. */
    String outcome(Outcome outcome, Locale locale) {
        return of("scoring.outcome", locale, points(outcome.total(), locale), grade(outcome.grade(), locale));
    }

    String outcome(ScoreSheet sheet, Locale locale) {
        return outcome(new Outcome(sheet.total(), sheet.grade()), locale);
    }

    /** The answer as a person reads it; empty if there is none. */
    String answer(Item item, String value, Locale locale) {
        if (value.equals(Item.NOT_APPLICABLE)) {
            return of("scoring.answer.na", locale);
        }
        return item.options().stream()
                .filter(option -> option.value().equals(value))
                .map(option -> sentence(option, locale))
                .findFirst()
                .orElse("");
    }

    String sentence(Option option, Locale locale) {
        Wording sentence = option.sentence();
        return sentence == null ? of("scoring.answer." + option.value(), locale) : sentence.in(locale.getLanguage());
    }

    /** What the record says, for example {@code 105 phút, yêu cầu 90}. */
    String evidence(List<Proposal.Evidence> evidence, Locale locale) {
        return evidence.stream()
                .map(each -> of(
                        "scoring.evidence." + each.measure(),
                        locale,
                        each.measured().value(),
                        each.measured().required()))
                .collect(Collectors.joining("; "));
    }

    /** Which gates lowered the band and through which items. */
    List<String> held(ScoreSheet sheet, Locale locale) {
        return sheet.held().stream()
                .map(held -> of(
                        "scoring.held",
                        locale,
                        grade(held.gate().grade(), locale),
                        grade(held.gate().otherwise(), locale),
                        held.items().stream()
                                .map(item -> item.text().in(locale.getLanguage()))
                                .collect(Collectors.joining("; "))))
                .toList();
    }
}
