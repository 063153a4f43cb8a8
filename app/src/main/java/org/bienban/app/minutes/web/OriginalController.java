package org.bienban.app.minutes.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.document.Download;
import org.bienban.app.document.FileStore;
import org.bienban.app.document.StoredFile;
import org.bienban.app.minutes.ArchiveNote;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The file an archived paper came from. It is somebody else's: always handed out for saving, never opened as a page
 * of ours.
 */
@Controller
class OriginalController {

    private final MinutesRegister register;
    private final MinutesArchive archive;
    private final FileStore files;
    private final CurrentActor current;

    OriginalController(MinutesRegister register, MinutesArchive archive, FileStore files, CurrentActor current) {
        this.register = register;
        this.archive = archive;
        this.files = files;
        this.current = current;
    }

    @GetMapping({"/minutes/{id}/original", "/api/v1/minutes/{id}/original"})
    ResponseEntity<Download> original(@PathVariable UUID id) {
        register.visible(id, current.require());
        ArchiveNote note = archive.noteOf(id).orElseThrow(() -> new NotFoundException("original", id));
        StoredFile file = files.find(note.originalSha256())
                .orElseThrow(() -> new NotFoundException("file", note.originalSha256()));
        String name = note.fileName().substring(note.fileName().lastIndexOf('/') + 1);
        ContentDisposition saving = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + file.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, saving.toString())
                .body(out -> files.writeTo(file.sha256(), out));
    }
}
