package org.bienban.app.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the number of new notices into the model of every page; answers without a page are left alone. */
@Component
class NoticeBadge extends PageAddition {

    private final Notices notices;

    NoticeBadge(CurrentActor current, Notices notices) {
        super(current);
        this.notices = notices;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        page.addObject("unreadNotices", notices.unread(actor));
    }
}
