package org.bienban.app.issue.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.paper.IssuePaper;
import org.bienban.app.issue.paper.IssuePapers;
import org.bienban.app.issue.paper.PaperFiling;
import org.bienban.app.issue.paper.PapersAdded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers of an issue for programs. */
@RestController
@RequestMapping("/api/v1/issues/{id}/attachments")
class AttachmentApi {

    private final CurrentActor current;
    private final Issues issues;
    private final IssuePapers papers;
    private final PaperFiling filing;

    AttachmentApi(CurrentActor current, Issues issues, IssuePapers papers, PaperFiling filing) {
        this.current = current;
        this.issues = issues;
        this.papers = papers;
        this.filing = filing;
    }

    /** A reason. */
    record Reason(@Nullable String reason) {}

    @GetMapping
    List<IssuePaper> list(@PathVariable UUID id) {
        return papers.of(issues.visible(id, current.require()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PapersAdded attach(
            @PathVariable UUID id,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String caption) {
        return filing.attach(current.require(), id, AttachedFiles.of(files), caption);
    }

    @PostMapping("/{paper}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @PathVariable UUID paper, @RequestBody Reason wish) {
        filing.withdraw(current.require(), id, paper, wish.reason());
    }
}
