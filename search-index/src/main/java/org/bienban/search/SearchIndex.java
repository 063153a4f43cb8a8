package org.bienban.search;

import java.util.List;
import java.util.OptionalLong;

/**
 * A searchable copy of what the database holds. Safe for use by many threads; writes are taken one after the other.
 *
 * <p>Every method throws {@link SearchIndexException} when storage fails or the index is closed.
 */
public interface SearchIndex extends AutoCloseable {
    /**
     * Applies changes and remembers the position, both or neither: after a crash at any moment the index holds exactly
     * the changes up to {@link #position()}; one on a server may hold some of the next too, which writing them again does
     * not change. When this returns, searches see the changes. An empty list moves the
     * position only. A later change of the same id wins.
     */
    void write(List<IndexChange> changes, IndexPosition position);

    /** How far changes have been written; {@link IndexPosition#START} for an empty index. */
    IndexPosition position();

    /** Finds what the query's asker may see. Never fails because of what was typed. */
    SearchResult search(SearchQuery query);

    /**
     * Ids of the entries the query's asker may see that are written most like its text, the likest first, at most as many
     * as its page holds. The text is taken as it stands, not as something asked for; an entry must share two pairs of
     * neighbouring words with it. The query's order and cursor do not matter.
     */
    List<String> alike(SearchQuery query);

    /**
     * How the query's text goes on in entries its asker may see, as they write it, at most as many ways as its page holds;
     * none if too little was typed. The whole text with its last word finished is given, sometimes with up to three more.
     */
    List<String> complete(SearchQuery query);

    /** Number of entries, whoever may see them. For operation only: never show it to a person. */
    long count();

    /** The source version an entry was made from; empty if there is no such entry. Tells a stale entry. */
    OptionalLong sourceVersionOf(String id);

    @Override
    void close();
}
