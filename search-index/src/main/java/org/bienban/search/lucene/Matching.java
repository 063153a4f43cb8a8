package org.bienban.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.QueryText;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Worded;

/** Which entries a query matches, within what its asker may see and asked to see; nothing about their order. */
final class Matching {
    private final SharedSearch searcher;
    private final QueryText text;

    Matching(SharedSearch searcher, QueryText text) {
        this.searcher = searcher;
        this.text = text;
    }

    /** Entries with so many of the telling words or one of the numbers, whoever may see them. */
    DocumentSet worded(int required) throws IOException {
        if (text.words().isEmpty()) {
            return DocumentSet.of(searcher, MatchAllDocsQuery.INSTANCE);
        }
        List<List<Query>> words =
                Worded.each(text).stream().map(ClauseQuery::each).toList();
        DocumentSet found = DocumentSet.of(searcher, words, required);
        if (!text.numbers().isEmpty()) {
            found.with(DocumentSet.of(searcher, ClauseQuery.of(Worded.numbers(text))));
        }
        return found;
    }

    /** Entries the asker may see that meet everything but the words; nothing for somebody who may see nothing. */
    DocumentSet allowed(SearchQuery within) throws IOException {
        if (within.audiences().isEmpty() || text.hopeless()) {
            return DocumentSet.none(searcher);
        }
        return DocumentSet.of(searcher, ClauseQuery.of(Allowed.by(within, text)));
    }
}
