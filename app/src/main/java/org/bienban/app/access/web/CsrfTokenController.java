package org.bienban.app.access.web;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives our own scripts the token of a new session, so that a draft written before it can still be sent. */
@RestController
class CsrfTokenController {

    @GetMapping("/csrf")
    Current current(CsrfToken token) {
        return new Current(token.getHeaderName(), token.getParameterName(), token.getToken());
    }

    /** What to send with the next change: the token under this header or form parameter. */
    record Current(String headerName, String parameterName, String token) {}
}
