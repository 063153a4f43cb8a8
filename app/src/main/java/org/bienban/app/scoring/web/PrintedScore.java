package org.bienban.app.scoring.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.scoring.ColumnView;
import org.bienban.app.scoring.Rating;
import org.bienban.app.scoring.ScoreView;
import org.bienban.app.scoring.engine.Points;
import org.bienban.templates.document.DocumentLanguage;
import org.bienban.templates.document.Provenance;
import org.bienban.templates.document.ScoreSheetDocument;
import org.bienban.templates.document.ScoreSheetDocument.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a score sheet, as one person may see it, into the words of the printed form. */
@Component
class PrintedScore {

    private final SheetPages pages;
    private final SheetTexts texts;

    PrintedScore(SheetPages pages, SheetTexts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** The sheet in the language of the minutes; marked as a draft until the committee has decided. */
    ScoreSheetDocument of(ScoreView view, @Nullable MinutesVersion version) {
        Locale locale = Locale.of(view.minutes().language());
        MeetingSnapshot snapshot = version == null ? null : version.meeting();
        SheetPage page = pages.page(view, locale);
        return new ScoreSheetDocument(
                DocumentLanguage.of(view.minutes().language()),
                snapshot == null ? "" : snapshot.wardHead(),
                snapshot == null ? view.minutes().cellName() : snapshot.cellHead(),
                texts.of(
                        "scoring.print.subject",
                        locale,
                        texts.of("meeting.kind." + view.minutes().kind(), locale),
                        String.valueOf(view.minutes().month())),
                view.rules().name().in(locale.getLanguage()) + ". "
                        + view.rules().basis(),
                rows(page, locale),
                total(view, locale),
                notes(view, page, locale),
                view.rating() == null,
                new Provenance(false, null, version == null ? Instant.EPOCH : version.sentAt()));
    }

    private List<Row> rows(SheetPage page, Locale locale) {
        List<Row> rows = new ArrayList<>();
        for (GroupRow group : page.groups()) {
            rows.add(new Row(true, group.name(), group.most(), group.self(), group.superior(), ""));
            group.items().forEach(item -> rows.add(item(item, locale)));
        }
        return rows;
    }

    private Row item(ItemRow item, Locale locale) {
        ItemRow.Cell self = item.self();
        ItemRow.Cell superior = item.superior();
        String reasons = Stream.of(
                        item.applies() ? item.difference() : texts.of("scoring.notThisTime", locale),
                        self == null ? "" : self.reason(),
                        superior == null ? "" : superior.reason())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return new Row(
                false,
                item.text(),
                item.applies() ? item.most() : "–",
                self == null ? "" : self.points(),
                superior == null ? "" : superior.points(),
                reasons);
    }

    private Row total(ScoreView view, Locale locale) {
        ColumnView self = saved(view.self());
        ColumnView superior = saved(view.superior());
        String difference = self == null || superior == null
                ? ""
                : texts.difference(superior.sheet().total().minus(self.sheet().total()), locale);
        return new Row(
                true,
                texts.of("scoring.print.total", locale),
                texts.points(view.rules().rules().most(), locale),
                points(self, locale),
                points(superior, locale),
                difference);
    }

    private List<String> notes(ScoreView view, SheetPage page, Locale locale) {
        List<String> notes = new ArrayList<>();
        String self = page.self();
        String superior = page.superior();
        if (self != null) {
            notes.add(texts.of("scoring.side.SELF", locale) + ": " + self);
        }
        if (superior != null) {
            notes.add(texts.of("scoring.side.SUPERIOR", locale) + ": " + superior);
        }
        notes.addAll(page.held());
        Rating rating = view.rating();
        if (rating != null) {
            String reason = rating.reason().isEmpty() ? "" : " (" + rating.reason() + ")";
            notes.add(texts.of("scoring.rating", locale) + ": " + texts.grade(rating.grade(), locale) + reason);
        }
        return notes;
    }

    private static @Nullable ColumnView saved(@Nullable ColumnView column) {
        return column != null && column.saved() ? column : null;
    }

    private String points(@Nullable ColumnView column, Locale locale) {
        Points total = column == null ? null : column.sheet().total();
        return total == null ? "" : texts.points(total, locale);
    }
}
