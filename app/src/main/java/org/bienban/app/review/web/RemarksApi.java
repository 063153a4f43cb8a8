package org.bienban.app.review.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.review.Answers;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.Phrase;
import org.bienban.app.review.Remark;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.Round;
import org.bienban.app.review.Standing;
import org.bienban.app.review.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Remarks, answers and verdicts over REST. */
@RestController
@RequestMapping("/api/v1/minutes/{minutesId}")
class RemarksApi {

    private final CurrentActor current;
    private final Reviews reviews;
    private final Inspection inspection;
    private final Answers answers;
    private final Verdicts verdicts;

    RemarksApi(CurrentActor current, Reviews reviews, Inspection inspection, Answers answers, Verdicts verdicts) {
        this.current = current;
        this.reviews = reviews;
        this.inspection = inspection;
        this.answers = answers;
        this.verdicts = verdicts;
    }

    /** The rounds, and the remarks the caller may know: published ones and their own drafts. */
    @GetMapping("/remarks")
    ReviewJson remarks(@PathVariable UUID minutesId, @RequestParam(required = false) @Nullable Integer version) {
        ReviewOf review = reviews.of(current.require(), minutesId, version);
        return new ReviewJson(
                review.shown().number(), review.mayDecide(), review.rounds(), review.remarks(), review.standings());
    }

    /** Keeps a draft under an id of the caller's; the same request again changes nothing. */
    @PutMapping("/remarks/{remarkId}")
    Remark save(@PathVariable UUID minutesId, @PathVariable UUID remarkId, @RequestBody RemarkForm remark) {
        Actor actor = current.require();
        int version = remark.version() == null ? 0 : remark.version();
        inspection.save(actor, minutesId, remarkId, version, remark.read(phrases(actor, minutesId)));
        return one(actor, minutesId, remarkId);
    }

    /** Throws a draft away. */
    @DeleteMapping("/remarks/{remarkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID minutesId, @PathVariable UUID remarkId) {
        Actor actor = current.require();
        one(actor, minutesId, remarkId);
        inspection.delete(actor, remarkId);
    }

    /** Answers a published remark; the same {@code id} again adds nothing. */
    @PostMapping("/remarks/{remarkId}/replies")
    Remark reply(@PathVariable UUID minutesId, @PathVariable UUID remarkId, @RequestBody ReplyJson reply) {
        Actor actor = current.require();
        one(actor, minutesId, remarkId);
        UUID id = reply.id() == null ? UUID.randomUUID() : reply.id();
        answers.reply(actor, remarkId, id, reply.text() == null ? "" : reply.text());
        return one(actor, minutesId, remarkId);
    }

    /** The cell says that the remark is dealt with. */
    @PostMapping("/remarks/{remarkId}/fixed")
    Remark fixed(@PathVariable UUID minutesId, @PathVariable UUID remarkId) {
        Actor actor = current.require();
        one(actor, minutesId, remarkId);
        answers.markFixed(actor, remarkId);
        return one(actor, minutesId, remarkId);
    }

    /** The inspector at work is content. */
    @PostMapping("/remarks/{remarkId}/accept")
    Remark accept(@PathVariable UUID minutesId, @PathVariable UUID remarkId) {
        Actor actor = current.require();
        one(actor, minutesId, remarkId);
        answers.accept(actor, remarkId);
        return one(actor, minutesId, remarkId);
    }

    /** Accepts what is marked fixed and stands in a block the caller has ticked as read. */
    @PostMapping("/remarks/accept-read")
    ReviewJson acceptRead(@PathVariable UUID minutesId) {
        answers.acceptRead(current.require(), minutesId);
        return remarks(minutesId, null);
    }

    /** Takes either back; {@code text} may say why. */
    @PostMapping("/remarks/{remarkId}/reopen")
    Remark reopen(
            @PathVariable UUID minutesId,
            @PathVariable UUID remarkId,
            @RequestBody(required = false) @Nullable ReplyJson why) {
        Actor actor = current.require();
        one(actor, minutesId, remarkId);
        UUID id = why == null || why.id() == null ? UUID.randomUUID() : why.id();
        answers.reopen(actor, remarkId, id, why == null || why.text() == null ? "" : why.text());
        return one(actor, minutesId, remarkId);
    }

    /** Gives the verdict; the same {@code key} again gives no second one. */
    @PostMapping("/verdict")
    ReviewJson verdict(@PathVariable UUID minutesId, @RequestBody VerdictForm wish) {
        verdicts.give(current.require(), minutesId, wish.read());
        return remarks(minutesId, null);
    }

    private List<Phrase> phrases(Actor actor, UUID minutesId) {
        return reviews.phrases(actor, minutesId, LocaleContextHolder.getLocale().getLanguage());
    }

    /** The remark, if it belongs to the minutes of the address and the caller may know of it. */
    private Remark one(Actor actor, UUID minutesId, UUID remarkId) {
        return reviews.remark(actor, minutesId, remarkId);
    }

    /** A review over REST. */
    record ReviewJson(
            int version, boolean mayDecide, List<Round> rounds, List<Remark> remarks, Map<UUID, Standing> standings) {}

    /** An answer over REST. */
    record ReplyJson(@Nullable UUID id, @Nullable String text) {}
}
