package org.bienban.app.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.checklist.Checklist;
import org.bienban.app.review.checklist.ChecklistLine;
import org.bienban.app.review.checklist.Checklists;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the checklist of a review into words. */
@Component
class ChecklistViews {

    private final Checklists checklists;
    private final MessageSource messages;

    ChecklistViews(Checklists checklists, MessageSource messages) {
        this.checklists = checklists;
        this.messages = messages;
    }

    /** The checklist the person may see, empty if there is none. */
    Optional<ChecklistView> of(Actor actor, ReviewOf review) {
        Locale locale = LocaleContextHolder.getLocale();
        return checklists.of(actor, review, locale.getLanguage()).map(sheet -> view(actor, review, sheet, locale));
    }

    private ChecklistView view(Actor actor, ReviewOf review, Checklist sheet, Locale locale) {
        UUID minutesId = review.minutes().id();
        Set<UUID> remarks = review.remarks().stream().map(Remark::id).collect(Collectors.toSet());
        List<ChecklistView.HeadView> heads = Arrays.stream(RemarkHead.values())
                .map(head -> new ChecklistView.HeadView(
                        head,
                        sheet.of(head).stream()
                                .map(line -> {
                                    UUID remark =
                                            ChecklistRemarks.idOf(minutesId, sheet.round(), actor.personId(), line);
                                    return new ChecklistView.LineView(
                                            line, evidence(line, locale), remarks.contains(remark) ? remark : null);
                                })
                                .toList()))
                .filter(head -> !head.lines().isEmpty())
                .toList();
        boolean mustFixOpen = review.weighing().stream().anyMatch(Remark::blocksApproval);
        return new ChecklistView(sheet, heads, sheet.published() ? null : sheet.proposedResult(mustFixOpen));
    }

    private List<String> evidence(ChecklistLine line, Locale locale) {
        return line.proposal().evidence().stream()
                .map(fact ->
                        messages.getMessage(fact.message(), fact.arguments().toArray(), locale))
                .toList();
    }
}
