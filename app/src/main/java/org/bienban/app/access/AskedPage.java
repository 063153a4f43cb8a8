package org.bienban.app.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Remembers the page someone asked for before signing in; fragments, data and pictures are no place to return to. */
final class AskedPage {

    private AskedPage() {}

    static RequestCache cache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(AskedPage::worthReturningTo);
        return cache;
    }

    /** Address of the page on this host; the host itself may be known under another name to a proxy. */
    static String address(SavedRequest page) {
        if (page instanceof DefaultSavedRequest asked) {
            String query = asked.getQueryString();
            String path = String.valueOf(asked.getRequestURI());
            return query == null ? path : path + "?" + query;
        }
        return page.getRedirectUrl();
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
