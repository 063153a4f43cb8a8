package org.bienban.app.scoring.web;

import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.scoring.ScoreSheets;
import org.bienban.app.scoring.ScoreView;
import org.bienban.templates.document.DocumentRenderer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The printed score sheet, with the columns the reader may see. */
@RestController
class ScorePdfController {

    private final CurrentActor current;
    private final ScoreSheets sheets;
    private final MinutesRegister register;
    private final PrintedScore printed;
    private final DocumentRenderer renderer = new DocumentRenderer();

    ScorePdfController(CurrentActor current, ScoreSheets sheets, MinutesRegister register, PrintedScore printed) {
        this.current = current;
        this.sheets = sheets;
        this.register = register;
        this.printed = printed;
    }

    @GetMapping({"/minutes/{minutesId}/score/pdf", "/api/v1/minutes/{minutesId}/score/pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable UUID minutesId) {
        ScoreView view = sheets.of(current.require(), minutesId);
        byte[] file = renderer.render(
                printed.of(view, register.latestVersion(minutesId).orElse(null)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("bang-cham-diem-" + view.minutes().month() + ".pdf")
                                .build()
                                .toString())
                .body(file);
    }
}
