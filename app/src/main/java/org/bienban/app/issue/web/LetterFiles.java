package org.bienban.app.issue.web;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.document.DocumentRecord;
import org.bienban.app.document.Download;
import org.bienban.app.document.FileStore;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.Letters;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The letters of answers, for everybody who sees the answer: the kept file, or a draft of what is not given yet. */
@RestController
class LetterFiles {

    private final CurrentActor current;
    private final Issues issues;
    private final Courses courses;
    private final Letters letters;
    private final Answering answering;
    private final FileStore files;

    LetterFiles(
            CurrentActor current,
            Issues issues,
            Courses courses,
            Letters letters,
            Answering answering,
            FileStore files) {
        this.current = current;
        this.issues = issues;
        this.courses = courses;
        this.letters = letters;
        this.answering = answering;
        this.files = files;
    }

    @GetMapping({"/issues/{id}/answers/{answer}/letter", "/api/v1/issues/{id}/answers/{answer}/letter"})
    ResponseEntity<Download> letter(@PathVariable UUID id, @PathVariable UUID answer) {
        DocumentRecord file = seen(id, answer, current.require());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .contentLength(file.size())
                .eTag("\"" + file.sha256() + "\"")
                .body(out -> files.writeTo(file.sha256(), out));
    }

    @PostMapping("/api/v1/issues/{id}/answers/preview")
    ResponseEntity<byte[]> preview(@PathVariable UUID id, @RequestBody CourseForm form) {
        return LetterController.file(answering.preview(current.require(), id, form.answer()));
    }

    /** The answer must be one of those this issue shows. */
    private DocumentRecord seen(UUID id, UUID answerId, Actor actor) {
        return courses.answered(issues.visible(id, actor)).keySet().stream()
                .filter(answer -> answer.id().equals(answerId))
                .findFirst()
                .flatMap(answer -> letters.file(answer.id()))
                .orElseThrow(() -> new NotFoundException("letter of answer", answerId));
    }
}
