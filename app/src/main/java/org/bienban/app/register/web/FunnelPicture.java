package org.bienban.app.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bienban.app.register.RegisterFigures;
import org.bienban.app.register.Stage;
import org.bienban.app.register.web.FiguresPage.Step;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the funnel: how many came as far as each stage, and how many stayed behind. */
@Component
class FunnelPicture {

    private final MessageSource messages;

    FunnelPicture(MessageSource messages) {
        this.messages = messages;
    }

    List<Step> steps(RegisterFigures figures, RegisterAddress all, Locale locale) {
        List<Step> steps = new ArrayList<>();
        long longest = Math.max(1, figures.reached().getOrDefault(Stage.RAISED, 0L));
        for (Stage stage : Stage.values()) {
            String word = FilterWords.of(stage);
            Bar reached = Bar.of(
                    messages.getMessage("register.stage." + stage, null, locale),
                    figures.reached().getOrDefault(stage, 0L),
                    longest,
                    (stage == Stage.RAISED ? all : all.with("reached", word)).link());
            Bar lost = Bar.of(
                    "",
                    figures.missing().getOrDefault(stage, 0L),
                    longest,
                    all.with("missing", word).link());
            steps.add(new Step(reached, stage == Stage.RAISED ? null : lost, stage == Stage.HANDED_UP));
        }
        return steps;
    }
}
