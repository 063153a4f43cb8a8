package org.bienban.app.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.issue.Issue;
import org.bienban.app.register.IssueRegister;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays the list a person came from, and what stands beside the issue in it, on the page of its sheet, which knows no
 * lists. The address says it when the sheet is opened from a list; what is sent from the sheet leads back to it, so the
 * session keeps it.
 */
@Component
class ListBesideIssue extends PageAddition {

    private static final String ATTRIBUTE = ListBesideIssue.class.getName();

    private final IssueRegister register;

    ListBesideIssue(CurrentActor current, IssueRegister register) {
        super(current, "/issues/{id}", "/issues/{id}/*");
        this.register = register;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        if ("issue/show".equals(page.getViewName()) && page.getModel().get("issue") instanceof Issue issue) {
            RegisterAddress list = list(request);
            page.addObject("listFrom", list.link())
                    .addObject("listQuery", list.query())
                    .addObject("listBeside", register.beside(list.filter(), actor, issue));
        }
    }

    private static RegisterAddress list(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String via = request.getParameter("via");
        if (via == null) {
            Object known = session == null ? null : session.getAttribute(ATTRIBUTE);
            return RegisterAddress.read(known == null ? "" : known.toString());
        }
        RegisterAddress list = RegisterAddress.read(via);
        if (session != null) {
            session.setAttribute(ATTRIBUTE, list.query());
        }
        return list;
    }
}
