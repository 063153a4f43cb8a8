package org.bienban.app.access;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** The tick "this is a shared computer" at sign-in: a short session, and no draft kept in the browser. */
public final class SharedComputer {

    static final String PARAMETER = "sharedComputer";
    private static final String ATTRIBUTE = "bienban.shared-computer";

    private SharedComputer() {}

    static void mark(HttpSession session, int timeoutSeconds) {
        session.setAttribute(ATTRIBUTE, true);
        session.setMaxInactiveInterval(timeoutSeconds);
    }

    /** Whether this session was opened with the tick. */
    public static boolean is(@Nullable HttpSession session) {
        return session != null && Boolean.TRUE.equals(session.getAttribute(ATTRIBUTE));
    }
}
