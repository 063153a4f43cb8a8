package org.bienban.app.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterFilter;
import org.bienban.app.register.RegisterRow;
import org.bienban.templates.document.DocumentRenderer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as it is filtered, printed to be signed and kept; every time it is recorded. */
@RestController
class RegisterPdfController {

    /** More lines than a binder holds are not printed. */
    private static final int MOST = 1000;

    private final CurrentActor current;
    private final IssueRegister register;
    private final RowViews views;
    private final PrintedRegister printed;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DocumentRenderer renderer = new DocumentRenderer();

    RegisterPdfController(
            CurrentActor current,
            IssueRegister register,
            RowViews views,
            PrintedRegister printed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.register = register;
        this.views = views;
        this.printed = printed;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping({"/issues/pdf", "/api/v1/issues/pdf"})
    ResponseEntity<byte[]> pdf(@RequestParam Map<String, String> typed, Locale locale) {
        Actor actor = current.require();
        RegisterFilter filter = RegisterAddress.of(typed).filter();
        long total = register.count(filter, actor);
        if (total > MOST) {
            throw new RefusedException(
                    Refusal.of("register.refusal.tooMany", String.valueOf(total), String.valueOf(MOST)));
        }
        List<RegisterRow> rows = new ArrayList<>();
        register.each(filter, actor, rows::addAll);
        byte[] file = renderer.render(printed.of(views.of(rows, actor), actor, locale));
        events.publishEvent(
                new PersonalDataRead(actor.personId(), "issue-register", null, null, "export", clock.instant()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("so-theo-doi-kien-nghi-" + LocalDate.now(clock) + ".pdf")
                                .build()
                                .toString())
                .body(file);
    }
}
