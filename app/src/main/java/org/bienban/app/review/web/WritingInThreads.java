package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells every page with threads which of their forms is open: the one asked for with {@code write=reply-<id of the
 * remark>}, or the one whose text was refused.
 */
@Component
class WritingInThreads extends PageAddition {

    private static final String ASKED = "write";

    WritingInThreads(CurrentActor current) {
        super(current, "/minutes/*/review/**", "/minutes/*/remarks", "/minutes/*/draft", "/minutes/*/compare");
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        String asked = request.getParameter(ASKED);
        RefusedText refused = (RefusedText) page.getModel().get("refusedText");
        String field = refused != null ? refused.field() : asked == null ? "" : asked;
        page.addObject("writing", new Writing(address(request), field, refused));
    }

    /** The page as it is looked at; after a refused remark or verdict, which was sent further down, the page alone. */
    private static String address(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", -1);
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/minutes/" + parts[2] + "/" + parts[3]);
        if (request.getMethod().equals("GET")) {
            page.query(request.getQueryString()).replaceQueryParam(ASKED);
        }
        String address = page.build().toUriString();
        return address + (address.contains("?") ? "&" : "?") + ASKED + "=";
    }
}
