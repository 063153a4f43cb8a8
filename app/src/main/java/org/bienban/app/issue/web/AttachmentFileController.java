package org.bienban.app.issue.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.document.Download;
import org.bienban.app.document.FileStore;
import org.bienban.app.issue.paper.IssuePaper;
import org.bienban.app.issue.paper.IssuePapers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A paper of an issue, always handed out for saving: it is somebody else's and never opened as a page of ours. */
@Controller
class AttachmentFileController {

    private final CurrentActor current;
    private final IssuePapers papers;
    private final FileStore files;

    AttachmentFileController(CurrentActor current, IssuePapers papers, FileStore files) {
        this.current = current;
        this.papers = papers;
        this.files = files;
    }

    @GetMapping({"/issues/{id}/attachments/{paper}", "/api/v1/issues/{id}/attachments/{paper}"})
    ResponseEntity<Download> file(@PathVariable UUID id, @PathVariable UUID paper) {
        IssuePaper opened = papers.opened(current.require(), id, paper);
        ContentDisposition saving = ContentDisposition.attachment()
                .filename(opened.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.mediaType()))
                .contentLength(opened.size())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + opened.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, saving.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(out -> files.writeTo(opened.sha256(), out));
    }
}
