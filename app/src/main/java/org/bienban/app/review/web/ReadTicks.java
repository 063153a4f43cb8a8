package org.bienban.app.review.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.minutes.Block;
import org.bienban.app.review.Readings;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Ticks a reader puts on the blocks they have read. */
@Controller
class ReadTicks {

    private final CurrentActor current;
    private final Reviews reviews;
    private final Readings readings;

    ReadTicks(CurrentActor current, Reviews reviews, Readings readings) {
        this.current = current;
        this.reviews = reviews;
        this.readings = readings;
    }

    /** Puts or takes a tick; a script gets the tick and the progress back, a form the page at the block. */
    @PostMapping("/minutes/{minutesId}/review/read")
    ModelAndView tick(
            @PathVariable UUID minutesId,
            @RequestParam int version,
            @RequestParam String blockId,
            @RequestParam boolean read,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        Actor actor = current.require();
        readings.tick(actor, minutesId, version, blockId, read);
        if (htmx == null) {
            return new ModelAndView(
                    "redirect:/minutes/" + minutesId + "/review?version=" + version + "#" + BlockView.domId(blockId));
        }
        ReviewOf review = reviews.of(actor, minutesId, version);
        List<Block> blocks = review.shown().content().blocks();
        return new ModelAndView("review/_read :: ticked")
                .addObject("base", "/minutes/" + minutesId)
                .addObject("shown", review.shown())
                .addObject("readIds", readings.read(actor, review.shown()))
                .addObject("blockCount", blocks.size())
                .addObject("blockId", blockId)
                .addObject("blockDomId", BlockView.domId(blockId))
                .addObject(
                        "blockHeading",
                        blocks.stream()
                                .filter(block -> block.id().equals(blockId))
                                .findFirst()
                                .map(Block::heading)
                                .orElse(""));
    }

    /** What the caller has read of a version, over REST. */
    @GetMapping("/api/v1/minutes/{minutesId}/read")
    @ResponseBody
    ReadJson list(@PathVariable UUID minutesId, @RequestParam(required = false) @Nullable Integer version) {
        Actor actor = current.require();
        ReviewOf review = reviews.of(actor, minutesId, version);
        return new ReadJson(
                review.shown().number(),
                readings.read(actor, review.shown()).stream().sorted().toList(),
                review.shown().content().blocks().size());
    }

    /** Puts or takes a tick over REST. */
    @PostMapping("/api/v1/minutes/{minutesId}/read")
    @ResponseBody
    ReadJson tickOver(
            @PathVariable UUID minutesId,
            @RequestParam int version,
            @RequestParam String blockId,
            @RequestParam boolean read) {
        readings.tick(current.require(), minutesId, version, blockId, read);
        return list(minutesId, version);
    }

    /** Ticks over REST: the blocks read, of how many. */
    record ReadJson(int version, List<String> read, int blocks) {}
}
