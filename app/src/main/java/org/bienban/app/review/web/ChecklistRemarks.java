package org.bienban.app.review.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.Block;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.checklist.Answer;
import org.bienban.app.review.checklist.ChecklistLine;
import org.bienban.app.review.checklist.Checklists;
import org.bienban.app.review.checklist.Decision;
import org.bienban.app.review.checklist.Evidence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a "no" of the checklist into a remark: head, weight, phrase and place come from the item and what the record says.
 * The remark is a draft like any other; asking again leaves what was made of it since.
 */
@Component
class ChecklistRemarks {

    private static final int LONGEST = 4000;

    private final ChecklistViews views;
    private final Checklists checklists;
    private final Inspection inspection;
    private final Reviews reviews;

    ChecklistRemarks(ChecklistViews views, Checklists checklists, Inspection inspection, Reviews reviews) {
        this.views = views;
        this.checklists = checklists;
        this.inspection = inspection;
        this.reviews = reviews;
    }

    static UUID idOf(UUID minutesId, int round, UUID authorId, ChecklistLine line) {
        String name = String.join(
                "|",
                minutesId.toString(),
                Integer.toString(round),
                authorId.toString(),
                line.item().code());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Decides the item with "no", and returns the id of the remark. */
    @Transactional
    UUID write(Actor actor, UUID minutesId, int version, String code) {
        inspection.inHand(actor, minutesId, version);
        ReviewOf review = reviews.of(actor, minutesId, version);
        ChecklistView sheet = views.of(actor, review).orElseThrow(() -> new NotFoundException("checklist", minutesId));
        ChecklistView.LineView view = sheet.heads().stream()
                .flatMap(head -> head.lines().stream())
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("checklist item", code));
        ChecklistLine line = view.line();
        checklists.decide(actor, minutesId, version, List.of(new Decision(code, Answer.NO, line.note())));
        if (view.remarkId() != null) {
            return view.remarkId();
        }
        UUID id = idOf(minutesId, sheet.sheet().round(), actor.personId(), line);
        RemarkText remark = new RemarkText(
                place(review.shown().content().blocks(), line),
                SelectedText.NOTHING,
                line.item().head(),
                line.item().severity(),
                text(view));
        inspection.save(actor, minutesId, id, version, remark);
        return id;
    }

    /** The inspector's own words if there are any, otherwise what the record says. */
    private static String text(ChecklistView.LineView view) {
        ChecklistLine line = view.line();
        Stream<String> more =
                line.note().isEmpty() ? view.evidence().stream().map(fact -> "- " + fact) : Stream.of(line.note());
        boolean telling = !line.note().isEmpty() || line.proposal().answer() == Answer.NO;
        String text = Stream.concat(Stream.of(line.item().phrase()), telling ? more : Stream.empty())
                .collect(Collectors.joining("\n"));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String place(List<Block> blocks, ChecklistLine line) {
        Stream<String> wanted = Stream.concat(
                line.proposal().evidence().stream().map(Evidence::block).filter(Objects::nonNull),
                Stream.of(line.item().place()));
        return wanted.flatMap(start -> blocks.stream().map(Block::id).filter(id -> id.startsWith(start)))
                .findFirst()
                .orElseGet(() -> blocks.isEmpty() ? "" : blocks.getFirst().id());
    }
}
