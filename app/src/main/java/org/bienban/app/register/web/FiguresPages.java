package org.bienban.app.register.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.register.Age;
import org.bienban.app.register.CategoryTree;
import org.bienban.app.register.CategoryTrees;
import org.bienban.app.register.Holders;
import org.bienban.app.register.RegisterFigures;
import org.bienban.app.register.RegisterFigures.Standing;
import org.bienban.app.register.Stage;
import org.bienban.app.register.web.FiguresPage.AgeRow;
import org.bienban.app.register.web.FiguresPage.Field;
import org.bienban.app.register.web.FiguresPage.Step;
import org.bienban.app.register.web.FiguresPage.StuckRow;
import org.bienban.app.rules.IssueCategory;
import org.bienban.workflows.IssueProgress.Phase;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the figures of the register: each with its bar, its words and the address of the list behind it. */
@Component
class FiguresPages {

    /** What an open issue may stand in, in the order of the way. */
    static final List<Phase> PHASES =
            List.of(Phase.REGISTER, Phase.CLASSIFY, Phase.ANSWER, Phase.SUPPLEMENT, Phase.ROADMAP, Phase.TELL);

    private static final int PLACES = 20;

    private final CategoryTrees categories;
    private final Holders holders;
    private final MessageSource messages;
    private final Clock clock;

    FiguresPages(CategoryTrees categories, Holders holders, MessageSource messages, Clock clock) {
        this.categories = categories;
        this.holders = holders;
        this.messages = messages;
        this.clock = clock;
    }

    FiguresPage of(RegisterFigures figures, RegisterAddress asked, Actor actor, Locale locale) {
        RegisterAddress open = asked.with("show", "");
        RegisterAddress all = asked.with("show", "all");
        Map<UUID, Long> places = places(figures, asked);
        List<Integer> levels = figures.ages().stream()
                .map(RegisterFigures.AgeCount::level)
                .distinct()
                .sorted()
                .toList();
        return new FiguresPage(
                figures,
                heads(figures, open, locale),
                funnel(figures, all, locale),
                levels,
                ages(figures, levels, open, locale),
                byLevel(figures, levels, open, locale),
                byCategory(figures, open, actor, locale),
                bars(byHolder(figures), "holder", open, actor),
                bars(places, "cell", open, actor),
                Math.max(0, places.size() - PLACES),
                byHouseholds(figures, open, locale),
                stuck(figures, open, actor));
    }

    /** Wards if there are several, otherwise cells; none if only one place was asked for. */
    private static Map<UUID, Long> places(RegisterFigures figures, RegisterAddress asked) {
        if (!asked.value("cell").isEmpty()) {
            return Map.of();
        }
        return figures.wards().size() > 1 ? figures.wards() : figures.cells();
    }

    private List<Bar> heads(RegisterFigures figures, RegisterAddress open, Locale locale) {
        return List.of(
                head("register.view.OPEN", figures.open(), open, locale),
                head("common.overdue", figures.overdue(), open.with("overdue", "yes"), locale),
                head("register.unread", figures.unread(), open.with("unread", "yes"), locale),
                head("register.escalated", figures.escalated(), FilterForms.escalated(open), locale));
    }

    private Bar head(String key, long issues, RegisterAddress address, Locale locale) {
        return new Bar(text(key, locale), 0, issues, 0, address.link());
    }

    private List<Step> funnel(RegisterFigures figures, RegisterAddress all, Locale locale) {
        List<Step> steps = new ArrayList<>();
        long longest = Math.max(1, figures.reached().getOrDefault(Stage.RAISED, 0L));
        for (Stage stage : Stage.values()) {
            String word = FilterWords.of(stage);
            long issues = figures.reached().getOrDefault(stage, 0L);
            long lost = figures.missing().getOrDefault(stage, 0L);
            RegisterAddress reached = stage == Stage.RAISED ? all : all.with("reached", word);
            steps.add(new Step(
                    new Bar(text("register.stage." + stage, locale), 0, issues, width(issues, longest), reached.link()),
                    stage == Stage.RAISED
                            ? null
                            : new Bar(
                                    "",
                                    0,
                                    lost,
                                    width(lost, longest),
                                    all.with("missing", word).link()),
                    stage == Stage.HANDED_UP));
        }
        return steps;
    }

    private List<AgeRow> ages(RegisterFigures figures, List<Integer> levels, RegisterAddress open, Locale locale) {
        Map<Age, Map<Integer, Long>> counts = new LinkedHashMap<>();
        Arrays.stream(Age.values()).forEach(age -> counts.put(age, new LinkedHashMap<>()));
        figures.ages()
                .forEach(each -> counts.computeIfAbsent(each.age(), age -> new LinkedHashMap<>())
                        .merge(each.level(), each.issues(), Long::sum));
        long longest =
                counts.values().stream().mapToLong(FiguresPages::sum).max().orElse(1);
        List<AgeRow> rows = new ArrayList<>();
        counts.forEach((age, byLevel) -> {
            RegisterAddress aged = open.with("age", FilterWords.of(age));
            List<Bar> parts = levels.stream()
                    .map(level -> bar(
                            level(level, locale),
                            byLevel.getOrDefault(level, 0L),
                            longest,
                            aged.to("level", String.valueOf(level))))
                    .toList();
            rows.add(new AgeRow(bar(text("register.age." + age, locale), sum(byLevel), longest, aged.link()), parts));
        });
        return rows;
    }

    private List<Bar> byLevel(RegisterFigures figures, List<Integer> levels, RegisterAddress open, Locale locale) {
        return levels.stream()
                .map(level -> bar(
                        level(level, locale),
                        figures.ages().stream()
                                .filter(each -> each.level() == level)
                                .mapToLong(RegisterFigures.AgeCount::issues)
                                .sum(),
                        figures.open(),
                        open.to("level", String.valueOf(level))))
                .toList();
    }

    private List<Bar> byCategory(RegisterFigures figures, RegisterAddress open, Actor actor, Locale locale) {
        CategoryTree tree = categories.on(actor.on());
        Map<String, IssueCategory> known = new LinkedHashMap<>();
        tree.all().forEach(category -> known.put(category.code(), category));
        List<Bar> bars = new ArrayList<>();
        figures.categories().forEach((code, issues) -> {
            if (!tree.holds(open.value("category"), code)) {
                return;
            }
            IssueCategory category = known.get(code);
            String label = category == null
                    ? (code.equals(CategoryTree.NONE) ? text("issue.category.none", locale) : code)
                    : category.label(locale);
            bars.add(new Bar(
                    label,
                    category == null ? 0 : tree.depth(category),
                    issues,
                    width(issues, figures.open()),
                    open.to("category", code)));
        });
        return bars;
    }

    private static Map<UUID, Long> byHolder(RegisterFigures figures) {
        Map<UUID, Long> counts = new LinkedHashMap<>();
        figures.standing().forEach(each -> counts.merge(each.holder(), each.issues(), Long::sum));
        return counts;
    }

    private List<Bar> bars(Map<UUID, Long> counts, String name, RegisterAddress open, Actor actor) {
        long longest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue().reversed())
                .limit(PLACES)
                .map(entry -> bar(
                        holders.name(entry.getKey(), actor.on()),
                        entry.getValue(),
                        longest,
                        open.to(name, entry.getKey().toString())))
                .toList();
    }

    private List<Bar> byHouseholds(RegisterFigures figures, RegisterAddress open, Locale locale) {
        List<Bar> bars = new ArrayList<>();
        figures.householdsFrom()
                .forEach((bound, issues) -> bars.add(bar(
                        text("register.figures.households.from", locale, String.valueOf(bound)),
                        issues,
                        figures.open(),
                        open.to("households", String.valueOf(bound)))));
        return bars;
    }

    private List<StuckRow> stuck(RegisterFigures figures, RegisterAddress open, Actor actor) {
        Map<UUID, Long> counts = byHolder(figures);
        Instant now = clock.instant();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(PLACES)
                .map(entry -> {
                    UUID holder = entry.getKey();
                    RegisterAddress held = open.with("holder", holder.toString());
                    List<Field> fields = PHASES.stream()
                            .map(phase -> field(figures, holder, phase, held, now))
                            .toList();
                    return new StuckRow(
                            new Bar(holders.name(holder, actor.on()), 0, entry.getValue(), 0, held.link()), fields);
                })
                .toList();
    }

    private static Field field(RegisterFigures figures, UUID holder, Phase phase, RegisterAddress held, Instant now) {
        String href = held.to("phase", FilterWords.of(phase));
        return figures.standing().stream()
                .filter(each -> each.holder().equals(holder) && each.phase() == phase)
                .findFirst()
                .map(each -> new Field(each.issues(), days(each, now), href))
                .orElseGet(() -> new Field(0, 0, href));
    }

    private static long days(Standing standing, Instant now) {
        Instant oldest = standing.oldest();
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toDays());
    }

    private String level(int level, Locale locale) {
        return text("issue.level", locale, String.valueOf(level));
    }

    private static Bar bar(String text, long issues, long longest, String href) {
        return new Bar(text, 0, issues, width(issues, longest), href);
    }

    /** Something that is there is seen. */
    private static int width(long issues, long longest) {
        return issues == 0 ? 0 : Math.toIntExact(Math.max(1, issues * 100 / Math.max(1, longest)));
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
