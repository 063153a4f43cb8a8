package org.bienban.app.register.web;

import java.util.List;
import java.util.Map;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register for programs; the same parameters as the page's address. */
@RestController
@RequestMapping("/api/v1/issues")
class RegisterApi {

    private final CurrentActor current;
    private final IssueRegister register;
    private final RowViews rows;

    RegisterApi(CurrentActor current, IssueRegister register, RowViews rows) {
        this.current = current;
        this.register = register;
        this.rows = rows;
    }

    /**
     * A page of the register.
     *
     * @param total how many there are on all pages
     * @param next hand it back as {@code after} for the next page, null on the last
     * @param categories how many there are of each category itself, whatever category was asked for
     */
    record Answer(List<RowView> rows, long total, @Nullable String next, Map<String, Long> categories) {}

    @GetMapping
    Answer list(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Actor actor = current.require();
        RegisterPage page = register.page(RegisterAddress.of(typed).filter(), actor, after, limit);
        return new Answer(rows.of(page.rows(), actor), page.total(), page.next(), page.categories());
    }
}
