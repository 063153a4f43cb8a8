package org.bienban.app.scoring.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.scoring.Answer;
import org.bienban.app.scoring.ScoreView;
import org.bienban.app.scoring.engine.ItemScore;
import org.bienban.app.scoring.engine.ScoreSheet;
import org.springframework.stereotype.Component;

/** Counts a column while it is being filled, by the engine that counts it when it is saved. */
@Component
class SheetTotals {

    private final SheetTexts texts;

    SheetTotals(SheetTexts texts) {
        this.texts = texts;
    }

    SheetTotal of(ScoreView view, Map<String, Answer> form, Locale locale) {
        ScoreSheet sheet = view.would(form).sheet();
        ScoreSheet best = view.would(filled(sheet, form)).sheet();
        long open = sheet.open();
        return new SheetTotal(
                open == 0
                        ? texts.outcome(sheet, locale)
                        : texts.of("scoring.total.sofar", locale, texts.points(sheet.total(), locale)),
                open,
                open == 0 ? "" : texts.outcome(best, locale),
                texts.held(best, locale),
                sheet.groups().stream()
                        .map(group -> new SheetTotal.Sum(
                                group.group().id(),
                                texts.points(group.points(), locale),
                                texts.points(group.most(), locale)))
                        .toList());
    }

    /** With full points wherever an answer is missing. */
    private static Map<String, Answer> filled(ScoreSheet sheet, Map<String, Answer> form) {
        Map<String, Answer> filled = new LinkedHashMap<>(form);
        sheet.items()
                .filter(ItemScore::isOpen)
                .forEach(score ->
                        filled.put(score.item().id(), new Answer(score.item().best(), "")));
        return filled;
    }
}
