package org.bienban.app.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.register.Age;
import org.bienban.app.register.RegisterFigures;
import org.bienban.app.register.web.FiguresPage.AgeRow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws how old open issues are and how high they are held. */
@Component
class AgePicture {

    private final MessageSource messages;

    AgePicture(MessageSource messages) {
        this.messages = messages;
    }

    /** The levels anything is held at, lowest first. */
    static List<Integer> levels(RegisterFigures figures) {
        return figures.ages().stream()
                .map(RegisterFigures.AgeCount::level)
                .distinct()
                .sorted()
                .toList();
    }

    List<AgeRow> ages(RegisterFigures figures, RegisterAddress open, Locale locale) {
        Map<Age, Map<Integer, Long>> counts = new LinkedHashMap<>();
        Arrays.stream(Age.values()).forEach(age -> counts.put(age, new LinkedHashMap<>()));
        figures.ages()
                .forEach(each -> counts.computeIfAbsent(each.age(), age -> new LinkedHashMap<>())
                        .merge(each.level(), each.issues(), Long::sum));
        long longest = counts.values().stream().mapToLong(AgePicture::sum).max().orElse(1);
        List<AgeRow> rows = new ArrayList<>();
        counts.forEach((age, byLevel) -> {
            RegisterAddress aged = open.with("age", FilterWords.of(age));
            List<Bar> parts = levels(figures).stream()
                    .map(level -> Bar.of(
                            level(level, locale),
                            byLevel.getOrDefault(level, 0L),
                            longest,
                            aged.to("level", String.valueOf(level))))
                    .toList();
            rows.add(
                    new AgeRow(Bar.of(text("register.age." + age, locale), sum(byLevel), longest, aged.link()), parts));
        });
        return rows;
    }

    List<Bar> byLevel(RegisterFigures figures, RegisterAddress open, Locale locale) {
        return levels(figures).stream()
                .map(level -> Bar.of(
                        level(level, locale),
                        figures.ages().stream()
                                .filter(each -> each.level() == level)
                                .mapToLong(RegisterFigures.AgeCount::issues)
                                .sum(),
                        figures.open(),
                        open.to("level", String.valueOf(level))))
                .toList();
    }

    private String level(int level, Locale locale) {
        return text("issue.level", locale, String.valueOf(level));
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
