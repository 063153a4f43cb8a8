package org.bienban.templates.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Section VII: the cell's own score of the meeting.
 *
 * @param score out of 100, or null when not scored
 * @param band label of the band in the document's language ({@code Tốt}); or null
 * @param weakPoints what is to be mended; or null
 */
public record SelfAssessment(
        @Nullable BigDecimal score,
        @Nullable String band,
        @Nullable String weakPoints) implements MinutesSection {
    /** The meeting was not scored. */
    public static final SelfAssessment NONE = new SelfAssessment(null, null, null);

    @Override
    public boolean isEmpty() {
        return score == null && Words.isBlank(band) && Words.isBlank(weakPoints);
    }

    @Override
    public void write(SectionWriter out) {
        out.heading("assessment");
        if (score != null || !Words.isBlank(band)) {
            String points = score == null ? Words.BLANK : out.words().decimal(score);
            out.paragraphs(out.words().say("score", points, Words.orBlank(band)));
        }
        out.labelled("weak-points", weakPoints);
    }
}
