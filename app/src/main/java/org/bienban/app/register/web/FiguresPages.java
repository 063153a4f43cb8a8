package org.bienban.app.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.register.CategoryTree;
import org.bienban.app.register.CategoryTrees;
import org.bienban.app.register.Holders;
import org.bienban.app.register.RegisterFigures;
import org.bienban.app.rules.IssueCategory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the figures of the register: each with its bar, its words and the address of the list behind it. */
@Component
class FiguresPages {

    /** How many units are drawn of a kind; the rest are counted. */
    static final int PLACES = 20;

    private final FunnelPicture funnel;
    private final AgePicture ages;
    private final StuckPicture stuck;
    private final CategoryTrees categories;
    private final Holders holders;
    private final MessageSource messages;

    FiguresPages(
            FunnelPicture funnel,
            AgePicture ages,
            StuckPicture stuck,
            CategoryTrees categories,
            Holders holders,
            MessageSource messages) {
        this.funnel = funnel;
        this.ages = ages;
        this.stuck = stuck;
        this.categories = categories;
        this.holders = holders;
        this.messages = messages;
    }

    FiguresPage of(RegisterFigures figures, RegisterAddress asked, Actor actor, Locale locale) {
        RegisterAddress open = asked.with("show", "");
        RegisterAddress all = asked.with("show", "all");
        Map<UUID, Long> places = places(figures, asked);
        return new FiguresPage(
                figures,
                heads(figures, open, locale),
                funnel.steps(figures, all, locale),
                AgePicture.levels(figures),
                ages.ages(figures, open, locale),
                ages.byLevel(figures, open, locale),
                byCategory(figures, open, actor, locale),
                bars(StuckPicture.byHolder(figures), "holder", open, actor),
                bars(places, "cell", open, actor),
                Math.max(0, places.size() - PLACES),
                byHouseholds(figures, open, locale),
                stuck.rows(figures, open, actor));
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
                    Bar.width(issues, figures.open()),
                    open.to("category", code)));
        });
        return bars;
    }

    private List<Bar> bars(Map<UUID, Long> counts, String name, RegisterAddress open, Actor actor) {
        long longest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue().reversed())
                .limit(PLACES)
                .map(entry -> Bar.of(
                        holders.name(entry.getKey(), actor.on()),
                        entry.getValue(),
                        longest,
                        open.to(name, entry.getKey().toString())))
                .toList();
    }

    private List<Bar> byHouseholds(RegisterFigures figures, RegisterAddress open, Locale locale) {
        List<Bar> bars = new ArrayList<>();
        figures.householdsFrom()
                .forEach((bound, issues) -> bars.add(Bar.of(
                        text("register.figures.households.from", locale, String.valueOf(bound)),
                        issues,
                        figures.open(),
                        open.to("households", String.valueOf(bound)))));
        return bars;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
