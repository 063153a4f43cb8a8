package org.bienban.app.audit.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.audit.AuditQuestion;
import org.bienban.app.audit.AuditReading;
import org.bienban.app.audit.EntryView;
import org.bienban.app.document.Download;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail as a table for a spreadsheet, written as it is read: its length does not matter. */
@RestController
class AuditExport {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CurrentActor current;
    private final AuditReading reading;
    private final CsvLines lines;
    private final Clock clock;

    AuditExport(CurrentActor current, AuditReading reading, CsvLines lines, Clock clock) {
        this.current = current;
        this.reading = reading;
        this.lines = lines;
        this.clock = clock;
    }

    /** Begins with the filter it was made with; a filter that cannot be read is refused. */
    @GetMapping({"/audit/export", "/api/v1/audit/export"})
    ResponseEntity<Download> export(AuditForm form, Locale locale) {
        Actor actor = current.require();
        AuditQuestion question = form.question();
        Consumer<Consumer<List<EntryView>>> entries = reading.export(actor, question, locale);
        String name = "audit-" + LocalDate.now(clock) + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out -> {
                    try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                        write(writer, lines.head(actor, question, reading.report(actor), locale));
                        entries.accept(page -> write(writer, lines.of(page)));
                    }
                });
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
