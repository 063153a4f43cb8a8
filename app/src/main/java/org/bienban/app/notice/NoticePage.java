package org.bienban.app.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of notices, newest first.
 *
 * @param next what to continue after, null on the last page
 */
public record NoticePage(List<Notice> notices, @Nullable String next) {

    /** Copies the notices. */
    public NoticePage {
        notices = List.copyOf(notices);
    }
}
