package org.bienban.app.issue.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.IssueFilter;
import org.bienban.app.issue.IssuePage;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.Issues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of issues: what the person may see, longest waiting first. */
@Controller
class IssueListController {

    private static final int ROWS = 25;

    private final CurrentActor current;
    private final Issues issues;
    private final IssueRights rights;
    private final IssuePages pages;

    IssueListController(CurrentActor current, Issues issues, IssueRights rights, IssuePages pages) {
        this.current = current;
        this.issues = issues;
        this.rights = rights;
        this.pages = pages;
    }

    @GetMapping("/issues")
    ModelAndView list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(required = false) @Nullable UUID cell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        Actor actor = current.require();
        ListAddress address = new ListAddress(ListAddress.view(show), category, cell, q.strip());
        IssueFilter filter = address.filter();
        IssuePage page = issues.list(filter, actor, after, ROWS);
        Map<String, Long> counts = issues.byCategory(filter, actor);
        return new ModelAndView("issue/list")
                .addObject("page", page)
                .addObject("address", address)
                .addObject("views", views(actor))
                .addObject("counts", counts)
                .addObject("labels", pages.labels(actor, locale))
                .addObject("first", after.isEmpty() ? null : address.link())
                .addObject("next", page.next() == null ? null : address.after(page.next()))
                .addObject("mayEnter", !rights.wards(actor).isEmpty());
    }

    /** Who may see nothing that is kept apart is not told of it. */
    private List<IssueFilter.View> views(Actor actor) {
        IssueFilter apart = new IssueFilter(IssueFilter.View.RESTRICTED, "", null, "");
        boolean sees =
                rights.leadsAny(actor) || issues.list(apart, actor, "", 1).total() > 0;
        return List.of(IssueFilter.View.values()).stream()
                .filter(view -> view != IssueFilter.View.RESTRICTED || sees)
                .toList();
    }
}
