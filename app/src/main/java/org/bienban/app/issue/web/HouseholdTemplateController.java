package org.bienban.app.issue.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bienban.templates.csv.CsvLine;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** An empty table of households to fill in, with its headings in the reader's language. */
@Controller
class HouseholdTemplateController {

    private static final List<String> COLUMNS = List.of("head", "address", "mapSheet", "plot", "area", "asked", "note");

    private final MessageSource messages;

    HouseholdTemplateController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/issues/households/template")
    ResponseEntity<byte[]> template(Locale locale) {
        String headings = CsvLine.of(COLUMNS.stream()
                .map(column -> messages.getMessage("issue.annex." + column, null, locale))
                .toArray(String[]::new));
        ContentDisposition saving =
                ContentDisposition.attachment().filename("danh-sach-ho.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, saving.toString())
                .body((CsvLine.MARK + headings).getBytes(StandardCharsets.UTF_8));
    }
}
