package org.bienban.app.minutes.web;

import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.document.DocumentRecord;
import org.bienban.app.document.Download;
import org.bienban.app.document.FileStore;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.PrintedCopies;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The printed document of minutes: the kept file once there is one, before that a print marked as a draft. */
@RestController
class PdfController {

    private final MinutesRegister register;
    private final PrintedCopies printed;
    private final FileStore files;
    private final CurrentActor current;

    PdfController(MinutesRegister register, PrintedCopies printed, FileStore files, CurrentActor current) {
        this.register = register;
        this.printed = printed;
        this.files = files;
        this.current = current;
    }

    @GetMapping({"/minutes/{id}/pdf", "/api/v1/minutes/{id}/pdf"})
    ResponseEntity<Download> pdf(@PathVariable UUID id) {
        MinutesSummary minutes = register.visible(id, current.require());
        if (minutes.version() == 0) {
            throw new NotFoundException("printed minutes", id);
        }
        return printed.of(id).map(this::kept).orElseGet(() -> {
            byte[] draft = printed.preview(id, minutes.version());
            return answer("bien-ban-du-thao.pdf").contentLength(draft.length).body(out -> out.write(draft));
        });
    }

    private ResponseEntity<Download> kept(DocumentRecord file) {
        return answer(file.fileName())
                .contentLength(file.size())
                .eTag("\"" + file.sha256() + "\"")
                .body(out -> files.writeTo(file.sha256(), out));
    }

    private static ResponseEntity.BodyBuilder answer(String fileName) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName).build().toString());
    }
}
