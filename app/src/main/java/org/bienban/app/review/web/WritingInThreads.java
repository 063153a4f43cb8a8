package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells every page with threads which of their forms is open: the one asked for with {@code write=reply-<id of the
 * remark>}, or the one whose text was refused.
 */
@Component
class WritingInThreads implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ASKED = "write";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/minutes/*/review/**", "/minutes/*/remarks", "/minutes/*/draft", "/minutes/*/compare");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
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
