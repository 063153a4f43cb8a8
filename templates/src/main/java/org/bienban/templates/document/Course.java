package org.bienban.templates.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section III: the course of the meeting, item by item. */
public record Course(List<Item> items) implements MinutesSection {
    public Course {
        items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }

    @Override
    public void write(SectionWriter out) {
        out.heading("course");
        items.forEach(item -> item.write(out));
    }

    /**
     * One item of the course. Line breaks in texts start new paragraphs.
     *
     * @param narrative what was presented; or null
     * @param conclusion the chair's conclusion; or null
     */
    public record Item(
            String title,
            @Nullable Person presenter,
            @Nullable String narrative,
            List<Opinion> opinions,
            @Nullable String conclusion) {
        public Item {
            opinions = List.copyOf(opinions);
        }

        private void write(SectionWriter out) {
            out.numberedTitle(title);
            if (presenter != null) {
                out.labelled("presenter", out.words().sentence(out.words().person(presenter)));
            }
            out.paragraphs(narrative);
            if (!opinions.isEmpty()) {
                out.lead("opinions");
                opinions.forEach(opinion -> out.dashed(out.words().person(opinion.speaker()), opinion.text()));
            }
            out.labelled("conclusion", conclusion);
        }
    }

    /** What one speaker said, in the minute-taker's faithful words. */
    public record Opinion(Person speaker, String text) {}
}
