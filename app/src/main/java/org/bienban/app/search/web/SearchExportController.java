package org.bienban.app.search.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.document.Download;
import org.bienban.app.document.TableFile;
import org.bienban.search.SearchResult;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was found as a table for a spreadsheet; every time it is recorded. */
@RestController
class SearchExportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CurrentActor current;
    private final SearchExport export;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SearchExportController(
            CurrentActor current,
            SearchExport export,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.export = export;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping({"/search/export", "/api/v1/search/export"})
    ResponseEntity<Download> export(SearchForm form, @RequestParam(defaultValue = "csv") String format, Locale locale) {
        Actor actor = current.require();
        SearchForm whole = form.after(null);
        SearchResult first = export.begin(actor, whole);
        boolean workbook = format.equals("xlsx");
        events.publishEvent(new PersonalDataRead(actor.personId(), "search", null, null, "export", clock.instant()));
        String name = "search-" + LocalDate.now(clock) + (workbook ? ".xlsx" : ".csv");
        return ResponseEntity.ok()
                .contentType(workbook ? XLSX : CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out -> {
                    try (TableFile file = file(out, workbook, locale)) {
                        export.write(file, actor, whole, first, locale);
                    }
                });
    }

    private TableFile file(OutputStream out, boolean workbook, Locale locale) throws IOException {
        return workbook
                ? new TableFile.Xlsx(out, messages.getMessage("search.title", null, locale))
                : new TableFile.Csv(out);
    }
}
