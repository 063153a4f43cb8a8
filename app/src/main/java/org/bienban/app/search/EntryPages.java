package org.bienban.app.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which page shows an entry of the search index. */
final class EntryPages {

    private static final String ISSUE = "issue:";
    private static final String MINUTES = "minutes:";

    private EntryPages() {}

    /** The address, with the words that were searched for where the page marks them. */
    static String of(String entryId, String words) {
        if (entryId.startsWith(ISSUE)) {
            return "/issues/" + entryId.substring(ISSUE.length());
        }
        String marked = words.isEmpty() ? "" : "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return entryId.startsWith(MINUTES)
                ? "/minutes/" + entryId.substring(MINUTES.length()) + marked
                : "/search" + marked;
    }
}
