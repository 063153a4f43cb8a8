package org.bienban.app.audit.web;

import java.util.Locale;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.audit.AuditReading;
import org.bienban.app.audit.AuditRows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail for programs; the caller sees what they see on the page. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditApi {

    private final CurrentActor current;
    private final AuditReading reading;

    AuditApi(CurrentActor current, AuditReading reading) {
        this.current = current;
        this.reading = reading;
    }

    /** A page, newest first; {@code after} is the {@code next} of the page before. */
    @GetMapping
    AuditRows page(
            AuditForm form,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        return reading.page(current.require(), form.question(), after, limit, locale);
    }

    /** The last check of the chain. */
    @GetMapping("/check")
    AuditReading.CheckReport report() {
        return reading.report(current.require());
    }

    /** Checks the chain now and answers with the result, or with the one before while the check goes on. */
    @PostMapping("/check")
    AuditReading.CheckReport check() {
        reading.check(current.require());
        return report();
    }
}
