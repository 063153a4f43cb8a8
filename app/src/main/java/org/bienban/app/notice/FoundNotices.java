package org.bienban.app.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.search.SeenEntries;
import org.springframework.stereotype.Component;

/**
 * What notices of saved searches come to when they are read or mailed: rights may have been lost since something was found.
 */
@Component
public class FoundNotices {

    private final SeenEntries entries;

    FoundNotices(SeenEntries entries) {
        this.entries = entries;
    }

    /**
     * The same notices, each within what the person may see now: one whose finds are all gone is a {@link
     * NoticeKind#SEARCH_GONE} and names none of them. Notices of other kinds stay as they are.
     */
    public List<Notice> seenBy(Actor actor, List<Notice> notices) {
        Set<String> asked =
                notices.stream().flatMap(notice -> notice.entries().stream()).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return notices;
        }
        Set<String> seen = entries.among(asked, actor);
        return notices.stream().map(notice -> notice.within(seen)).toList();
    }
}
