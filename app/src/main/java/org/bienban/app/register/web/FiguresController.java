package org.bienban.app.register.web;

import java.util.Locale;
import java.util.Map;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.register.CategoryTrees;
import org.bienban.app.register.RegisterCounting;
import org.bienban.app.register.RegisterFigures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The pictures of the register; they take the filters of its list. */
@Controller
class FiguresController {

    private final CurrentActor current;
    private final RegisterCounting counting;
    private final FiguresPages pages;
    private final FilterForms forms;
    private final CategoryTrees categories;

    FiguresController(
            CurrentActor current,
            RegisterCounting counting,
            FiguresPages pages,
            FilterForms forms,
            CategoryTrees categories) {
        this.current = current;
        this.counting = counting;
        this.pages = pages;
        this.forms = forms;
        this.categories = categories;
    }

    @GetMapping("/issues/figures")
    ModelAndView figures(@RequestParam Map<String, String> typed, Locale locale) {
        Actor actor = current.require();
        RegisterAddress address = RegisterAddress.of(typed).forFigures();
        RegisterFigures figures = counting.figures(address.filter(), actor);
        return new ModelAndView("register/figures")
                .addObject("page", pages.of(figures, address, actor, locale))
                .addObject("phases", StuckPicture.PHASES)
                .addObject("address", address)
                .addObject("chosen", forms.all(address, categories.on(actor.on()), actor, locale));
    }

    @GetMapping("/api/v1/issues/figures")
    @ResponseBody
    RegisterFigures figures(@RequestParam Map<String, String> typed) {
        return counting.figures(RegisterAddress.of(typed).filter(), current.require());
    }
}
