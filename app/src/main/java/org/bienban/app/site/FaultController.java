package org.bienban.app.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside the controllers: refused by a filter, or rejected by the server itself. */
@Controller
class FaultController implements ErrorController {

    private final FaultKinds kinds;
    private final FaultAnswer answer;

    FaultController(FaultKinds kinds, FaultAnswer answer) {
        this.kinds = kinds;
        this.answer = answer;
    }

    @RequestMapping("/error")
    Object failed(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            Exception cause = failure.getCause() instanceof Exception inner ? inner : failure;
            return answer.to(request, kinds.of(cause, request));
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return answer.to(request, Fault.of(HttpStatusCode.valueOf(status)));
    }
}
