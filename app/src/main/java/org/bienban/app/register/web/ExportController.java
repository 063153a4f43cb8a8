package org.bienban.app.register.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.document.Download;
import org.bienban.app.document.TableFile;
import org.bienban.app.register.CategoryTrees;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterRow;
import org.jspecify.annotations.Nullable;
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

/** The register as it is filtered, as a table for a spreadsheet, written as it is read; every time it is recorded. */
@RestController
class ExportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CurrentActor current;
    private final IssueRegister register;
    private final RowViews views;
    private final ExportTable table;
    private final CategoryTrees categories;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportController(
            CurrentActor current,
            IssueRegister register,
            RowViews views,
            ExportTable table,
            CategoryTrees categories,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.register = register;
        this.views = views;
        this.table = table;
        this.categories = categories;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping({"/issues/export", "/api/v1/issues/export"})
    ResponseEntity<Download> export(
            @RequestParam Map<String, String> typed, @RequestParam(defaultValue = "csv") String format, Locale locale) {
        Actor actor = current.require();
        RegisterAddress address = RegisterAddress.of(typed);
        boolean workbook = format.equals("xlsx");
        events.publishEvent(
                new PersonalDataRead(actor.personId(), "issue-register", null, null, "export", clock.instant()));
        return ResponseEntity.ok()
                .contentType(workbook ? XLSX : CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(workbook ? ".xlsx" : ".csv"))
                .body(out -> {
                    try (TableFile file = file(out, workbook, locale)) {
                        write(file, address, actor, locale);
                    }
                });
    }

    private String attachment(String ending) {
        return ContentDisposition.attachment()
                .filename("issues-" + LocalDate.now(clock) + ending)
                .build()
                .toString();
    }

    private TableFile file(OutputStream out, boolean workbook, Locale locale) throws IOException {
        return workbook
                ? new TableFile.Xlsx(out, messages.getMessage("common.nav.issues", null, locale))
                : new TableFile.Csv(out);
    }

    private void write(TableFile file, RegisterAddress address, Actor actor, Locale locale) throws IOException {
        Map<String, String> labels = categories.on(actor.on()).labels(locale);
        file.line(table.heads(locale));
        register.each(address.filter(), actor, rows -> write(file, rows, labels, actor, locale));
    }

    private void write(TableFile file, List<RegisterRow> rows, Map<String, String> labels, Actor actor, Locale locale) {
        try {
            for (RowView row : views.of(rows, actor)) {
                List<@Nullable Object> cells = table.cells(row, labels, locale);
                file.line(cells);
            }
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
