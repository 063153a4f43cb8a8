package org.bienban.app.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The one place where an exception that no controller handled becomes an answer. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FaultAdvice {

    private final FaultKinds kinds;
    private final FaultAnswer answer;

    FaultAdvice(FaultKinds kinds, FaultAnswer answer) {
        this.kinds = kinds;
        this.answer = answer;
    }

    @ExceptionHandler
    Object failed(Exception failure, HttpServletRequest request) {
        return answer.to(request, kinds.of(failure, request));
    }

    /** A missing sign-in is for the security filters, which know where to send the asker. */
    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    void leaveToSecurity(RuntimeException failure) {
        throw failure;
    }

    /** The asker has gone: nobody reads an answer. */
    @ExceptionHandler
    @Nullable
    Object gone(AsyncRequestNotUsableException failure) {
        return null;
    }
}
