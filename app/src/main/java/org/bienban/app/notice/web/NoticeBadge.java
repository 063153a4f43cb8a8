package org.bienban.app.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the number of new notices into the model of every page; answers without a page are left alone. */
@Component
class NoticeBadge implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final Notices notices;

    NoticeBadge(CurrentActor current, Notices notices) {
        this.current = current;
        this.notices = notices;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        current.find().ifPresent(actor -> page.addObject("unreadNotices", notices.unread(actor)));
    }
}
