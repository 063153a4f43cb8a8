package org.bienban.app.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** The address of the page being shown. */
final class PageAddress {

    private PageAddress() {}

    /**
     * Path and query within the application, without the language parameter. A page answered to a form has no address
     * of its own to come back to: its parameters are left out.
     */
    static String withoutLanguage(HttpServletRequest request) {
        String path = Asker.pathOf(request);
        if (!"GET".equals(request.getMethod())) {
            return path;
        }
        return UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .replaceQueryParam(PageLanguage.PARAMETER)
                .build()
                .toUriString();
    }

    static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}
