package org.bienban.templates.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section II: what the meeting was to deal with.
 *
 * @param dues how the payment of Party dues stands, a sentence or more; or null
 * @param text free wording of the agenda, or null
 * @param items agenda items, each one line
 */
public record Agenda(@Nullable String dues, @Nullable String text, List<String> items) implements MinutesSection {
    public Agenda {
        items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
        return Words.isBlank(dues) && Words.isBlank(text) && items.isEmpty();
    }

    @Override
    public void write(SectionWriter out) {
        out.heading("agenda");
        out.paragraphs(text);
        items.forEach(item -> out.numbered(out.words().sentence(item)));
        out.labelled("dues", dues);
    }
}
