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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.organisation.People;
import org.bienban.app.review.DeputyTrace;
import org.bienban.app.review.Remark;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.Round;
import org.bienban.app.review.SetAside;
import org.bienban.app.review.Standing;
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
        List<BlockView> blocks = blocks(review, remarks, chosenBlock);
        return new ReviewPage(
                review,
                blocks,
                PartView.of(blocks),
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
            Standing standing = review.standings().get(remark.id());
            views.add(new RemarkView(
                    views.size() + 1,
                    remark,
                    names.getOrDefault(remark.authorId(), ""),
                    behalf.name(remark.id(), names),
                    name(names, remark, SetAside::by),
                    name(names, remark, SetAside::onBehalfOf),
                    standing,
                    spots(remark, standing, places),
                    remark.replies().stream()
                            .map(reply -> new RemarkView.ReplyView(
                                    reply, names.getOrDefault(reply.authorId(), ""), behalf.name(reply.id(), names)))
                            .toList(),
                    RemarkActions.of(remark, review)));
        }
        return views;
    }

    private static String name(Map<UUID, String> names, Remark remark, Function<SetAside, @Nullable UUID> whose) {
        SetAside decision = remark.setAside();
        UUID person = decision == null ? null : whose.apply(decision);
        return person == null ? "" : names.getOrDefault(person, "");
    }

    private static List<SpotView> spots(Remark remark, @Nullable Standing standing, Map<String, String> headings) {
        if (standing == null) {
            return remark.anchors().stream()
                    .map(anchor -> SpotView.later(anchor, headings))
                    .toList();
        }
        return IntStream.range(0, standing.places().size())
                .mapToObj(ordinal ->
                        SpotView.of(remark.id(), ordinal, standing.places().get(ordinal), headings))
                .toList();
    }

    private static List<BlockView> blocks(ReviewOf review, List<RemarkView> remarks, String chosen) {
        BlockMarks marks = new BlockMarks(remarks);
        return review.shown().content().blocks().stream()
                .map(block -> marks.view(block, block.id().equals(chosen)))
                .toList();
    }

    private static Collection<UUID> peopleIn(ReviewOf review, DeputyTrace.Behalf behalf) {
        Set<UUID> ids = authors(review);
        ids.addAll(behalf.remarks().values());
        ids.addAll(behalf.rounds().values());
        review.rounds().stream()
                .map(Round::inspectorId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    /** Who wrote the remarks and the answers to them. */
    static Set<UUID> authors(ReviewOf review) {
        Set<UUID> ids = new HashSet<>();
        review.remarks().forEach(remark -> {
            ids.add(remark.authorId());
            remark.replies().forEach(reply -> ids.add(reply.authorId()));
            SetAside decision = remark.setAside();
            if (decision != null) {
                Stream.of(decision.by(), decision.onBehalfOf())
                        .filter(Objects::nonNull)
                        .forEach(ids::add);
            }
        });
        return ids;
    }
}
