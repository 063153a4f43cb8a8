package org.bienban.app.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.ProcessConflictException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Tells the four kinds of failure apart: refused, not found (or not to be known of), stale, and a fault of ours. Only
 * the last is logged, once, here, under a number that the person can quote.
 */
@Component
class FaultKinds {

    private static final Logger log = LoggerFactory.getLogger(FaultKinds.class);

    Fault of(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case RefusedException refused -> Fault.of(HttpStatus.UNPROCESSABLE_CONTENT, refused.refusals());
            case NotFoundException missing -> Fault.of(HttpStatus.NOT_FOUND);
            case ForbiddenException forbidden -> Fault.of(HttpStatus.FORBIDDEN);
            case ConflictException stale -> stale(stale);
            case ConcurrencyFailureException stale -> Fault.of(HttpStatus.CONFLICT);
            case ProcessConflictException stale -> Fault.of(HttpStatus.CONFLICT);
            case MaxUploadSizeExceededException tooLarge ->
                Fault.of(HttpStatus.CONTENT_TOO_LARGE, List.of(Refusal.of("site.refusal.uploadTooLarge")));
            case MultipartException broken ->
                Fault.of(HttpStatus.BAD_REQUEST, List.of(Refusal.of("site.refusal.uploadBroken")));
            case BindException invalid -> Fault.of(HttpStatus.UNPROCESSABLE_CONTENT, fields(invalid));
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case HttpMessageNotReadableException unreadable ->
                Fault.of(HttpStatus.BAD_REQUEST, List.of(Refusal.of("site.refusal.bodyUnreadable")));
            case ErrorResponse known -> new Fault(known.getStatusCode(), List.of(), null, known.getHeaders(), null);
            default -> ours(failure, request);
        };
    }

    /** An address with a malformed id leads nowhere; a malformed parameter is a bad request. */
    private static Fault mismatch(MethodArgumentTypeMismatchException mismatch) {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? Fault.of(HttpStatus.NOT_FOUND)
                : Fault.of(
                        HttpStatus.BAD_REQUEST,
                        List.of(Refusal.at(mismatch.getName(), "site.refusal.valueMalformed", mismatch.getName())));
    }

    private static List<Refusal> fields(BindException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> Refusal.at(error.getField(), "site.refusal.valueMalformed", error.getField()))
                .toList();
    }

    private static Fault stale(ConflictException stale) {
        return new Fault(HttpStatus.CONFLICT, List.of(stale.reason()), null, HttpHeaders.EMPTY, stale.compareAt());
    }

    private static Fault ours(Exception failure, HttpServletRequest request) {
        String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        log.error("Incident {}: {} {}", incident, request.getMethod(), Asker.pathOf(request), failure);
        return new Fault(HttpStatus.INTERNAL_SERVER_ERROR, List.of(), incident, HttpHeaders.EMPTY, null);
    }
}
