package org.bienban.app.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Has the browser remember for a moment that its person did something, so that their next search waits until it finds
 * what they did, whichever node answers it.
 */
@Component
class JustWrote implements HandlerInterceptor {

    static final String COOKIE = "bb-wrote";
    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, "1")
                    .path("/search")
                    .maxAge(REMEMBERED)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }
}
