package org.bienban.app.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A right is lacking, or the form's token is too old: the session behind it has ended. */
final class RequestDenied implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        boolean tooOld = reason instanceof CsrfException;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (tooOld && (path.equals("/sign-in") || path.equals("/sign-out"))) {
            // Someone left the sign-in page open overnight: a fresh page is the whole cure.
            response.sendRedirect(request.getContextPath() + "/sign-in?again");
        } else if (RequestKind.of(request) == RequestKind.DATA) {
            ProblemEntryPoint.write(response, HttpStatus.FORBIDDEN);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
