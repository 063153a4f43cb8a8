package org.bienban.app.review.web;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.review.Remark;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SettingAside;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Setting what a part demands aside, over REST. */
@RestController
@RequestMapping("/api/v1/minutes/{minutesId}/remarks/{remarkId}/set-aside")
class SettingAsideApi {

    private final CurrentActor current;
    private final SettingAside aside;
    private final Reviews reviews;

    SettingAsideApi(CurrentActor current, SettingAside aside, Reviews reviews) {
        this.current = current;
        this.aside = aside;
        this.reviews = reviews;
    }

    /** Decides that what the remark demands need not be done, and why. */
    @PutMapping
    Remark set(@PathVariable UUID minutesId, @PathVariable UUID remarkId, @RequestBody ReasonJson why) {
        Actor actor = current.require();
        aside.set(actor, minutesId, remarkId, why.reason() == null ? "" : why.reason());
        return one(actor, minutesId, remarkId);
    }

    /** Takes that back. */
    @DeleteMapping
    Remark takeBack(@PathVariable UUID minutesId, @PathVariable UUID remarkId) {
        Actor actor = current.require();
        aside.takeBack(actor, minutesId, remarkId);
        return one(actor, minutesId, remarkId);
    }

    private Remark one(Actor actor, UUID minutesId, UUID remarkId) {
        return reviews.of(actor, minutesId, null).remarks().stream()
                .filter(remark -> remark.id().equals(remarkId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("remark", remarkId));
    }

    /** Why, over REST. */
    record ReasonJson(@Nullable String reason) {}
}
