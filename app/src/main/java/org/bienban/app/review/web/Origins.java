package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers which task list a person came from. The address of the page says it when it is opened from the list; what is
 * sent from the page leads back to it, so the session keeps it for as long as the person is at it.
 */
@Component
class Origins {

    private static final String ATTRIBUTE = ListOrigin.class.getName();

    private final HttpServletRequest request;

    Origins(HttpServletRequest request) {
        this.request = request;
    }

    /** The list of this request; {@code via} as the address or form says it, null or empty if it says nothing. */
    ListOrigin current(@Nullable String via) {
        HttpSession session = request.getSession(false);
        Object known = session == null ? null : session.getAttribute(ATTRIBUTE);
        if (via == null || via.isEmpty()) {
            return ListOrigin.read(known == null ? null : known.toString());
        }
        ListOrigin origin = ListOrigin.read(via);
        if (session != null && !origin.href().equals(known)) {
            session.setAttribute(ATTRIBUTE, origin.href());
        }
        return origin;
    }
}
