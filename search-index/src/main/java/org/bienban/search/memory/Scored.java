package org.bienban.search.memory;

import org.bienban.search.IndexEntry;
import org.bienban.search.SearchHit;
import org.bienban.search.ask.PageKey;
import org.bienban.search.ask.Snippet;
import org.bienban.search.ask.Snippets;

/** A match and how well it matches. */
record Scored(HeldEntry held, float score) {
    long day() {
        return held.entry().date() == null
                ? PageKey.NO_DAY
                : held.entry().date().toEpochDay();
    }

    PageKey key() {
        return new PageKey(score, day(), held.entry().id());
    }

    SearchHit hit(Snippets snippets) {
        IndexEntry entry = held.entry();
        Snippet snippet = snippets.of(entry.passages(), entry.language());
        return new SearchHit(
                entry.id(),
                entry.kind(),
                snippets.title(entry.title(), entry.language()),
                entry.number(),
                snippet.pieces(),
                snippet.anchorId(),
                entry.unitId(),
                entry.unitName(),
                entry.month(),
                entry.date(),
                entry.status(),
                entry.language(),
                score);
    }
}
