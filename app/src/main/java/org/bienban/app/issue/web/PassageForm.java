package org.bienban.app.issue.web;

import java.text.Normalizer;
import java.util.UUID;
import org.bienban.app.issue.Passage;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The words an issue is raised from, as an address or a form names them. */
record PassageForm(
        @Nullable String minutes,
        @Nullable String version,
        @Nullable String block,
        @Nullable String quote) {

    Passage passage() {
        String number = CourseForm.text(version);
        if (!number.matches("[0-9]{1,6}")) {
            throw new NotFoundException("version", number);
        }
        return new Passage(minutesId(), Integer.parseInt(number), CourseForm.text(block), words());
    }

    private String words() {
        return Normalizer.normalize(CourseForm.text(quote).replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    private UUID minutesId() {
        try {
            return UUID.fromString(CourseForm.text(minutes));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("minutes", CourseForm.text(minutes));
        }
    }
}
