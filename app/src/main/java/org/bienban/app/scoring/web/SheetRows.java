package org.bienban.app.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.scoring.Answer;
import org.bienban.app.scoring.ColumnView;
import org.bienban.app.scoring.Proposal;
import org.bienban.app.scoring.ScoreView;
import org.bienban.app.scoring.engine.Free;
import org.bienban.app.scoring.engine.GroupScore;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.ItemScore;
import org.bienban.app.scoring.engine.Option;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.ScoreSheet;
import org.bienban.app.scoring.engine.When;
import org.bienban.templates.page.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of a score sheet: both columns beside each other, and the form of the one being filled. */
@Component
class SheetRows {

    private final SheetTexts texts;

    SheetRows(SheetTexts texts) {
        this.texts = texts;
    }

    List<GroupRow> of(ScoreView view, Map<String, Answer> form, Locale locale) {
        ScoreSheet sheet = view.would(form).sheet();
        ColumnView self = shown(view.self());
        ColumnView superior = shown(view.superior());
        List<GroupRow> rows = new ArrayList<>();
        for (int place = 0; place < sheet.groups().size(); place++) {
            GroupScore group = sheet.groups().get(place);
            rows.add(new GroupRow(
                    group.group().id(),
                    group.group().name().in(locale.getLanguage()),
                    texts.points(most(group, self, superior, place), locale),
                    points(self, place, locale),
                    points(superior, place, locale),
                    group.items().stream()
                            .map(score -> item(score, view, self, superior, form, locale))
                            .toList()));
        }
        return rows;
    }

    private static @Nullable ColumnView shown(@Nullable ColumnView column) {
        return column != null && column.saved() ? column : null;
    }

    private static Points most(GroupScore group, @Nullable ColumnView self, @Nullable ColumnView superior, int place) {
        ColumnView column = superior != null ? superior : self;
        return column == null
                ? group.most()
                : column.sheet().groups().get(place).most();
    }

    private String points(@Nullable ColumnView column, int place, Locale locale) {
        return column == null
                ? ""
                : texts.points(column.sheet().groups().get(place).points(), locale);
    }

    private ItemRow item(
            ItemScore score,
            ScoreView view,
            @Nullable ColumnView self,
            @Nullable ColumnView superior,
            Map<String, Answer> form,
            Locale locale) {
        Item item = score.item();
        Answer answer = form.getOrDefault(item.id(), new Answer("", ""));
        Proposal proposal = view.proposals().get(item.id());
        return new ItemRow(
                item.id(),
                item.text().in(locale.getLanguage()),
                item.when().holds(view.occasion()),
                texts.points(score.applies() ? score.most() : item.most(), locale),
                proposal == null ? "" : texts.evidence(proposal.evidence(), locale),
                cell(item, self, locale),
                cell(item, superior, locale),
                difference(item, self, superior, locale),
                choices(item, score, locale),
                answer.value(),
                answer.reason(),
                item instanceof Free free ? free.step().toString() : "");
    }

    private ItemRow.@Nullable Cell cell(Item item, @Nullable ColumnView column, Locale locale) {
        if (column == null) {
            return null;
        }
        ItemScore score = column.sheet().byId().get(item.id());
        Points points = score == null ? null : score.points();
        return new ItemRow.Cell(
                points == null ? "–" : texts.points(points, locale),
                texts.answer(item, column.value(item.id()), locale),
                column.reason(item.id()));
    }

    private String difference(Item item, @Nullable ColumnView self, @Nullable ColumnView superior, Locale locale) {
        if (self == null || superior == null) {
            return "";
        }
        Points less = counted(superior, item).minus(counted(self, item));
        return less.equals(Points.ZERO) ? "" : texts.difference(less, locale);
    }

    private static Points counted(ColumnView column, Item item) {
        ItemScore score = column.sheet().byId().get(item.id());
        return score == null ? Points.ZERO : score.counted();
    }

    /** Labels name the points of this meeting, with what items that do not apply have handed on. */
    private List<Choice> choices(Item item, ItemScore score, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        for (Option option : item.options()) {
            long base = item.most().hundredths();
            Points points = score.applies() && base > 0
                    ? new Points(option.points().hundredths() * score.most().hundredths() / base)
                    : option.points();
            choices.add(new Choice(
                    option.value(),
                    texts.of("scoring.option", locale, texts.points(points, locale), texts.sentence(option, locale))));
        }
        if (item.when() == When.IF_ANY) {
            choices.add(new Choice(Item.NOT_APPLICABLE, texts.of("scoring.answer.na", locale)));
        }
        return choices;
    }
}
