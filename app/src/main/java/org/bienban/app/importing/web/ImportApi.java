package org.bienban.app.importing.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.importing.ImportBatch;
import org.bienban.app.importing.ImportedFile;
import org.bienban.app.importing.Importing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The import over REST. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final Importing importing;
    private final Uploads uploads;
    private final CurrentActor currentActor;

    ImportApi(Importing importing, Uploads uploads, CurrentActor currentActor) {
        this.importing = importing;
        this.uploads = uploads;
        this.currentActor = currentActor;
    }

    @GetMapping
    List<ImportBatch> list() {
        return importing.batches(currentActor.require());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportBatch> start(
            @RequestParam UUID unitId,
            @RequestParam(defaultValue = "") String title,
            @RequestParam("files") List<MultipartFile> files)
            throws IOException {
        importing.requireUnit(currentActor.require(), unitId);
        UUID id = importing.start(currentActor.require(), unitId, title, uploads.keep(files));
        return ResponseEntity.created(URI.create("/api/v1/imports/" + id))
                .body(importing.batch(currentActor.require(), id));
    }

    @GetMapping("/{id}")
    ImportBatch show(@PathVariable UUID id) {
        return importing.batch(currentActor.require(), id);
    }

    @GetMapping("/{id}/report")
    List<ImportedFile> report(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean refused,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int size) {
        return importing.report(currentActor.require(), id, refused, after, Math.clamp(size, 1, 1_000));
    }

    @PostMapping("/{id}/cancel")
    ImportBatch cancel(@PathVariable UUID id) {
        importing.cancel(currentActor.require(), id);
        return show(id);
    }

    @PostMapping("/{id}/resume")
    ImportBatch resume(@PathVariable UUID id) {
        importing.resume(currentActor.require(), id);
        return show(id);
    }
}
