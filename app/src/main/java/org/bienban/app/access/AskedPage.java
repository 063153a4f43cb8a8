package org.bienban.app.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Remembers the page someone asked for before signing in; fragments, data and pictures are no place to return to. */
final class AskedPage {

    private AskedPage() {}

    static RequestCache cache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(AskedPage::worthReturningTo);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** Whether an address given by the sign-in form leads into this application and nowhere else. */
    static boolean local(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
    }

    private static boolean worthReturningTo(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && RequestKind.of(request) == RequestKind.PAGE
                && accept != null
                && accept.contains("text/html");
    }
}
