package org.bienban.app.issue.web;

import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Passage;
import org.bienban.app.issue.PassageMatters;
import org.bienban.app.issue.PassageRaising;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Was this ever answered? Issues like a passage of minutes, for whoever reads it. */
@Controller
class PassageMattersController {

    private final CurrentActor current;
    private final PassageMatters matters;
    private final PassageRaising raising;
    private final AlikePanel panel;

    PassageMattersController(CurrentActor current, PassageMatters matters, PassageRaising raising, AlikePanel panel) {
        this.current = current;
        this.matters = matters;
        this.raising = raising;
        this.panel = panel;
    }

    @GetMapping("/issues/like-passage")
    ModelAndView show(@ModelAttribute PassageForm from) {
        Actor actor = current.require();
        Passage passage = from.passage();
        PassageMatters.Matters found = matters.of(actor, passage);
        ModelAndView page = new ModelAndView("issue/passage")
                .addObject("passage", passage)
                .addObject("found", found)
                .addObject("mayRaise", raising.mayRaise(actor, found.minutes()));
        panel.lay(page, found.alike());
        return page;
    }
}
