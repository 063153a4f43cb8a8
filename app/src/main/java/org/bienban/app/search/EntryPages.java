package org.bienban.app.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which page shows an entry of the search index. */
public final class EntryPages {

    private EntryPages() {}

    /** The address, with the words that were searched for where the page marks them. */
    static String of(String entryId, String words) {
        return of(entryId, words, "", "");
    }

    /**
     * The address of the page and of the place on it.
     *
     * @param words that were searched for; the page marks them
     * @param via query of the search the reader came by, to go back to; empty for none
     * @param block where in the text it was found; empty if not known
     */
    public static String of(String entryId, String words, String via, String block) {
        String[] id = entryId.split(":", 3);
        return switch (id[0]) {
            case "person" -> "/organisation/people/" + id[1];
            case "issue" -> "/issues/" + id[1];
            case "attachment" -> "/issues/" + id[1] + "/attachments/" + id[2];
            case "remark" -> "/minutes/" + id[1] + "/review#t-" + id[2];
            case "decision", "task" -> minutes(id[1], words, via, id[2]);
            case "minutes" -> minutes(id[1], words, via, block);
            default -> "/search?q=" + encode(words);
        };
    }

    private static String minutes(String id, String words, String via, String block) {
        StringBuilder address = new StringBuilder("/minutes/").append(id);
        if (!words.isEmpty() || !via.isEmpty()) {
            address.append("?q=").append(encode(words));
        }
        if (!via.isEmpty()) {
            address.append("&via=").append(encode(via));
        }
        return block.isEmpty()
                ? address.toString()
                : address.append('#').append(block).toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
