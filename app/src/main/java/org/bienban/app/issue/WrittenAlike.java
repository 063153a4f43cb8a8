package org.bienban.app.issue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows the words of all issues; whoever keeps an index of them offers it. */
public interface WrittenAlike {

    /**
     * Issues in the open or settled that are written much like these words, the likest first. What was raised a moment ago
     * may not be among them yet.
     *
     * @param tokens what the asker may see
     * @param most how many at most, up to 200
     */
    List<UUID> issues(String words, Set<String> tokens, int most);
}
