package org.bienban.app.search.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.search.Searching;
import org.bienban.search.FacetCount;
import org.bienban.search.Facets;
import org.bienban.search.Fragment;
import org.bienban.search.QueryNote;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over REST; the same parameters as the page's address. */
@RestController
@RequestMapping("/api/v1/search")
class SearchApi {

    private final Searching searching;
    private final CurrentActor currentActor;

    SearchApi(Searching searching, CurrentActor currentActor) {
        this.searching = searching;
        this.currentActor = currentActor;
    }

    /**
     * Searches.
     *
     * @param fresh whether to wait, for a moment at most, until everything committed before is found
     */
    @GetMapping
    Answer search(
            SearchForm form,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(defaultValue = "false") boolean fresh) {
        Actor actor = currentActor.require();
        boolean behind = fresh && !searching.awaitWhatWasWritten();
        return Answer.of(searching.search(actor, form.request(size)), behind || searching.incomplete());
    }

    /** How a text goes on in what the caller may see: whole texts, the most frequent first. */
    @GetMapping("/complete")
    List<String> complete(@RequestParam(defaultValue = "") String q) {
        return searching.complete(currentActor.require(), q);
    }

    /**
     * A page of hits.
     *
     * @param total matches the caller may see
     * @param next hand it back as {@code after} for the next page
     * @param meant the text with unknown words replaced by those probably meant, or null
     * @param incomplete whether the index is still being filled, or behind although a fresh answer was asked for
     */
    record Answer(
            long total,
            List<Hit> hits,
            @Nullable String next,
            Map<String, List<FacetCount>> facets,
            List<Note> notes,
            @Nullable String meant,
            boolean incomplete) {

        static Answer of(SearchResult result, boolean incomplete) {
            return new Answer(
                    result.total(),
                    result.hits().stream().map(Hit::of).toList(),
                    result.next(),
                    counts(result.facets()),
                    result.notes().stream().map(Note::of).toList(),
                    result.meant(),
                    incomplete);
        }
    }

    private static Map<String, List<FacetCount>> counts(Facets facets) {
        Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
        for (SearchFilter filter : SearchFilter.values()) {
            counts.put(filter.parameter(), facets.of(filter.facet()));
        }
        counts.put("month", facets.months());
        return counts;
    }

    /** Something not taken as typed: what happened, and to which part of the text; the part is empty when to all. */
    record Note(String kind, String piece) {

        static Note of(QueryNote note) {
            return new Note(note.kind().name(), note.piece());
        }
    }

    /** One hit; {@code anchor} is the block to open at. */
    record Hit(
            String id,
            String kind,
            List<Fragment> title,
            String number,
            List<Fragment> snippet,
            String anchor,
            String unitId,
            String unitName,
            @Nullable String month,
            @Nullable String date,
            String status,
            String language) {

        static Hit of(SearchHit hit) {
            return new Hit(
                    hit.id(),
                    hit.kind(),
                    hit.title(),
                    hit.number(),
                    hit.snippet(),
                    hit.anchorId(),
                    hit.unitId(),
                    hit.unitName(),
                    hit.month() == null ? null : hit.month().toString(),
                    hit.date() == null ? null : hit.date().toString(),
                    hit.status(),
                    hit.language().code());
        }
    }
}
