package org.bienban.app.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Phrase;
import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Selection;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The form of a remark as the browser sends it. A quick phrase fills what is left empty: text, head and severity.
 *
 * @param id the remark; chosen when the form is shown, so that sending it twice keeps one remark
 * @param exact the passage a script took from the selection
 * @param also further passages, where the selection went over several blocks
 * @param quote the passage typed by hand, where there is no script
 */
public record RemarkForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable String blockId,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String exact,
        @Nullable String quote,
        @Nullable List<Spot> also,
        @Nullable String wording,
        @Nullable String head,
        @Nullable String severity,
        @Nullable Integer phrase,
        @Nullable String text) {

    static RemarkForm empty(int version, @Nullable String blockId) {
        return new RemarkForm(
                UUID.randomUUID(), version, blockId, null, null, null, null, null, null, null, null, null, null);
    }

    /** A remark to be changed, with its passages as they stand in the version shown. */
    static RemarkForm of(Remark remark, int version, @Nullable Standing standing) {
        List<Selection> selections = standing == null
                ? List.of()
                : standing.anchors().map(Selection::of).toList();
        return new RemarkForm(
                        remark.id(),
                        version,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        remark.wording(),
                        remark.head().name(),
                        remark.severity().name(),
                        null,
                        remark.text())
                .at(version, selections);
    }

    /** The same about other passages, of another version. */
    RemarkForm at(int newVersion, List<Selection> selections) {
        SelectedText words = selections.isEmpty()
                ? SelectedText.NOTHING
                : selections.getFirst().words();
        return new RemarkForm(
                id,
                newVersion,
                selections.isEmpty() ? null : selections.getFirst().blockId(),
                words.start(),
                words.end(),
                words.exact(),
                words.exact(),
                selections.stream().skip(1).map(Spot::of).toList(),
                wording,
                head,
                severity,
                phrase,
                text);
    }

    List<Selection> selections() {
        List<Selection> selections = new ArrayList<>();
        selections.add(new Selection(blockId == null ? "" : blockId, selected()));
        if (also != null) {
            also.stream().filter(Objects::nonNull).map(Spot::read).forEach(selections::add);
        }
        return selections;
    }

    RemarkText read(List<Phrase> phrases) {
        Optional<Phrase> begun = phrases.stream()
                .filter(known -> phrase != null && known.id() == phrase)
                .findFirst();
        return new RemarkText(
                selections(),
                read(head, RemarkHead.class, begun.map(Phrase::head), "head"),
                read(severity, Severity.class, begun.map(Phrase::severity), "severity"),
                text == null || text.isBlank() ? begun.map(Phrase::text).orElse("") : text,
                wording == null ? "" : wording);
    }

    private SelectedText selected() {
        boolean positioned = start != null && end != null;
        String words = positioned ? exact : quote;
        return new SelectedText(positioned ? start : null, positioned ? end : null, words == null ? "" : words);
    }

    private static <E extends Enum<E>> E read(
            @Nullable String typed, Class<E> type, Optional<E> otherwise, String field) {
        try {
            return typed == null || typed.isEmpty()
                    ? otherwise.orElseThrow(IllegalArgumentException::new)
                    : Enum.valueOf(type, typed.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at(field, "review.refusal." + field + "Missing"));
        }
    }
}
