package org.bienban.app.issue.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.refusal.RefusedException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The letter of an answer before it is given, as far as it is typed. */
@Controller
class LetterController {

    private final CurrentActor current;
    private final Answering answering;
    private final IssueSheetPage sheet;

    LetterController(CurrentActor current, Answering answering, IssueSheetPage sheet) {
        this.current = current;
        this.answering = answering;
        this.sheet = sheet;
    }

    /** The file, or the sheet with what was typed where nothing can be printed of it. */
    @PostMapping("/issues/{id}/answer/preview")
    Object preview(@PathVariable UUID id, @ModelAttribute CourseForm form, Locale locale) {
        try {
            return file(answering.preview(current.require(), id, form.answer()));
        } catch (RefusedException refused) {
            return sheet.refused(id, refused, locale);
        }
    }

    static ResponseEntity<byte[]> file(byte[] draft) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"tra-loi-du-thao.pdf\"")
                .body(draft);
    }
}
