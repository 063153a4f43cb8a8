package org.bienban.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Who waits for the answer, which decides how it is told that a sign-in is missing or a right is lacking. */
enum RequestKind {
    /** A person looking at a page that is being loaded. */
    PAGE,
    /** A part of a page fetched by htmx. */
    FRAGMENT,
    /** A program, or our own script fetching data. */
    DATA;

    static RequestKind of(HttpServletRequest request) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            return FRAGMENT;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean programs = path.startsWith("/api/") || path.startsWith("/v3/") || path.startsWith("/actuator/");
        return programs || fetched(request) ? DATA : PAGE;
    }

    private static boolean fetched(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean asksForJson =
                accept != null && accept.toLowerCase(Locale.ROOT).contains("json") && !accept.contains("text/html");
        return asksForJson || "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
