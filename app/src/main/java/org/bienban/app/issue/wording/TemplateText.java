package org.bienban.app.issue.wording;

import java.util.ArrayList;
import java.util.List;
import org.bienban.app.issue.course.CourseText;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What a template says.
 *
 * @param categoryCode empty for every category
 * @param kind what it answers, null for anything
 */
public record TemplateText(String categoryCode, GivenAnswer.@Nullable Kind kind, String name, String text) {

    /** The longest a template may be, in UTF-16 units. */
    public static final int LONGEST = 4000;

    private static final int NAME = 120;

    /** The same as it is kept; refuses what is empty, too long or has a placeholder nobody can fill. */
    TemplateText checked() {
        String clean = CourseText.needed("text", text, LONGEST);
        List<Refusal> faults = new ArrayList<>();
        Placeholders.unknownIn(clean)
                .ifPresent(word -> faults.add(Refusal.at("text", "issue.refusal.placeholder", word)));
        if (kind == GivenAnswer.Kind.EXPLANATION) {
            faults.add(Refusal.at("kind", "issue.refusal.choice"));
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        String line = CourseText.needed("name", name, NAME).replaceAll("\\s+", " ");
        return new TemplateText(categoryCode.strip(), kind, line, clean);
    }
}
