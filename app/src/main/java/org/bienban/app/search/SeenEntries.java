package org.bienban.app.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which entries of the search index a person may see now, by the documents themselves: an index may be behind. */
@Component
public class SeenEntries {

    private final Map<String, EntrySource> sources = new HashMap<>();
    private final Audiences audiences;

    SeenEntries(List<EntrySource> sources, Audiences audiences) {
        sources.forEach(source -> source.prefixes().forEach(prefix -> this.sources.put(prefix, source)));
        this.audiences = audiences;
    }

    /** Those of the entries that are there and that the person may see; of unknown kinds none. */
    @Transactional(readOnly = true)
    public Set<String> among(Collection<String> entryIds, Actor actor) {
        if (entryIds.isEmpty()) {
            return Set.of();
        }
        Set<String> tokens = audiences.ofActor(actor);
        Set<String> seen = new HashSet<>();
        entryIds.stream().collect(Collectors.groupingBy(SeenEntries::kind)).forEach((kind, ids) -> {
            EntrySource source = sources.get(kind);
            if (source != null) {
                seen.addAll(source.seen(ids, tokens));
            }
        });
        return seen;
    }

    private static String kind(String entryId) {
        return entryId.substring(0, Math.max(0, entryId.indexOf(':')));
    }
}
