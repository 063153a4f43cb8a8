package org.bienban.app.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Tells who waits for an answer, so that a browser gets a page and a program gets a problem. */
final class Asker {

    private Asker() {}

    /** Whether the answer is read by a program: REST, or our own script asking for JSON. */
    static boolean isProgram(HttpServletRequest request) {
        String path = pathOf(request);
        if (path.startsWith("/api/") || path.startsWith("/v3/") || path.startsWith("/actuator")) {
            return true;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("json") && !accept.contains("text/html");
    }

    /** Whether the answer is put into a part of a page. */
    static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** Path within the application; on an error dispatch that of the request which failed. */
    static String pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = failed instanceof String original ? original : request.getRequestURI();
        return path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : path;
    }
}
