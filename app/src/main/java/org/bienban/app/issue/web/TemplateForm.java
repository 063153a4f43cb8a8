package org.bienban.app.issue.web;

import java.util.UUID;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.wording.TemplateText;
import org.jspecify.annotations.Nullable;

/**
 * A text answers begin with, as it was typed.
 *
 * @param owner the unit it is for, empty for the person themselves
 */
record TemplateForm(
        @Nullable String owner,
        @Nullable String category,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String text) {

    static TemplateForm empty() {
        return new TemplateForm(null, null, null, null, null);
    }

    @Nullable
    UUID unitId() {
        return CourseForm.text(owner).isBlank() ? null : CourseForm.id(owner, "owner");
    }

    TemplateText read() {
        String of = CourseForm.text(kind);
        return new TemplateText(
                CourseForm.text(category),
                of.isBlank() ? null : CourseForm.choice(GivenAnswer.Kind.class, of, "kind"),
                CourseForm.text(name),
                CourseForm.text(text));
    }
}
