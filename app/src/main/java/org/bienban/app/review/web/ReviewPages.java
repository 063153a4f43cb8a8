package org.bienban.app.review.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.organisation.People;
import org.bienban.app.review.DeputyTrace;
import org.bienban.app.review.MarkedText;
import org.bienban.app.review.Remark;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the inspection page together. */
@Component
class ReviewPages {

    private final Reviews reviews;
    private final MinutesRegister minutes;
    private final People people;
    private final Inbox inbox;
    private final TaskDesk desk;
    private final DeputyTrace trace;

    ReviewPages(
            Reviews reviews, MinutesRegister minutes, People people, Inbox inbox, TaskDesk desk, DeputyTrace trace) {
        this.reviews = reviews;
        this.minutes = minutes;
        this.people = people;
        this.inbox = inbox;
        this.desk = desk;
        this.trace = trace;
    }

    ReviewPage page(Actor actor, UUID minutesId, @Nullable Integer version, String chosenBlock) {
        ReviewOf review = reviews.of(actor, minutesId, version);
        DeputyTrace.Behalf behalf = trace.of(minutesId);
        Map<UUID, String> names = people.names(peopleIn(review, behalf));
        List<RemarkView> remarks = remarks(review, names, behalf);
        return new ReviewPage(
                review,
                blocks(review, remarks, chosenBlock),
                remarks,
                minutes.versions(minutesId).reversed(),
                names,
                behalf,
                inbox.openTaskFor(actor, minutesId)
                        .flatMap(task -> desk.find(actor, task.taskId()))
                        .orElse(null));
    }

    /** The remarks a person may know, numbered in the order of passages. */
    List<RemarkView> remarks(ReviewOf review) {
        DeputyTrace.Behalf behalf = trace.of(review.minutes().id());
        return remarks(review, people.names(peopleIn(review, behalf)), behalf);
    }

    private static List<RemarkView> remarks(ReviewOf review, Map<UUID, String> names, DeputyTrace.Behalf behalf) {
        Map<String, String> places = review.shown().content().blocks().stream()
                .collect(Collectors.toMap(Block::id, Block::heading, (first, second) -> first, HashMap::new));
        List<RemarkView> views = new ArrayList<>();
        for (Remark remark : review.remarks()) {
            views.add(new RemarkView(
                    views.size() + 1,
                    remark,
                    names.getOrDefault(remark.authorId(), ""),
                    behalf.name(remark.id(), names),
                    remark.anchor().version() == review.shown().number(),
                    places.getOrDefault(remark.anchor().blockId(), ""),
                    remark.replies().stream()
                            .map(reply -> new RemarkView.ReplyView(
                                    reply, names.getOrDefault(reply.authorId(), ""), behalf.name(reply.id(), names)))
                            .toList(),
                    RemarkActions.of(remark, review)));
        }
        return views;
    }

    private static List<BlockView> blocks(ReviewOf review, List<RemarkView> remarks, String chosen) {
        Map<Integer, RemarkView> byNumber =
                remarks.stream().collect(Collectors.toMap(RemarkView::number, Function.identity()));
        return review.shown().content().blocks().stream()
                .map(block -> new BlockView(
                        block,
                        MarkedText.cut(block.text(), BlockView.marks(block.id(), remarks)).stream()
                                .map(piece -> view(piece, byNumber))
                                .toList(),
                        (int) remarks.stream()
                                .filter(view -> view.remark().anchor().blockId().equals(block.id()))
                                .count(),
                        block.id().equals(chosen)))
                .toList();
    }

    private static BlockView.PieceView view(MarkedText.Piece piece, Map<Integer, RemarkView> byNumber) {
        return new BlockView.PieceView(
                piece.text(),
                views(piece.begin(), byNumber),
                piece.isMarked() ? byNumber.get(piece.innermost()) : null,
                views(piece.end(), byNumber));
    }

    private static List<RemarkView> views(List<Integer> numbers, Map<Integer, RemarkView> byNumber) {
        return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }

    private static Collection<UUID> peopleIn(ReviewOf review, DeputyTrace.Behalf behalf) {
        Set<UUID> ids = new HashSet<>(behalf.remarks().values());
        ids.addAll(behalf.rounds().values());
        review.remarks().forEach(remark -> {
            ids.add(remark.authorId());
            remark.replies().forEach(reply -> ids.add(reply.authorId()));
        });
        review.rounds().stream()
                .map(Round::inspectorId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }
}
