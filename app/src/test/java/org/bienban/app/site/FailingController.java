package org.bienban.app.site;

import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Fails in each way a controller can. */
@TestComponent
@RestController
class FailingController {

    @GetMapping({"/failing/{kind}", "/api/v1/failing/{kind}"})
    String fail(@PathVariable String kind) {
        throw switch (kind) {
            case "missing" -> new NotFoundException("thing", kind);
            case "forbidden" -> new ForbiddenException(kind);
            case "refused" -> new RefusedException(Refusal.at("password", "access.refusal.passwordShort", 8));
            case "stale" -> new ConflictException(Refusal.of("site.refusal.uploadBroken"));
            default -> new IllegalStateException("boom");
        };
    }
}
