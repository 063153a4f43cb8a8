package org.bienban.app.search.web;

import org.bienban.app.access.CurrentActor;
import org.bienban.app.search.RecentSearches;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Forgets what one searched for. */
@Controller
class RecentSearchesController {

    private final CurrentActor current;
    private final RecentSearches recent;

    RecentSearchesController(CurrentActor current, RecentSearches recent) {
        this.current = current;
        this.recent = recent;
    }

    @PostMapping("/search/recent/forget")
    String forget() {
        recent.forget(current.require());
        return "redirect:/search";
    }
}
