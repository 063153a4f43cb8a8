package org.bienban.app.register.web;

import java.util.Locale;
import java.util.Map;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of issues: what the person may see, longest waiting first. */
@Controller
class RegisterController {

    private static final int ROWS = 25;

    private final CurrentActor current;
    private final IssueRegister register;
    private final RowViews rows;
    private final RegisterModel around;

    RegisterController(CurrentActor current, IssueRegister register, RowViews rows, RegisterModel around) {
        this.current = current;
        this.register = register;
        this.rows = rows;
        this.around = around;
    }

    @GetMapping("/issues")
    ModelAndView list(@RequestParam Map<String, String> typed, Locale locale) {
        Actor actor = current.require();
        RegisterAddress address = RegisterAddress.of(typed);
        String after = typed.getOrDefault("after", "");
        RegisterPage page = register.page(address.filter(), actor, after, ROWS);
        ModelAndView model = new ModelAndView("register/list")
                .addObject("rows", rows.of(page.rows(), actor))
                .addObject("total", page.total())
                .addObject("export", address.at("/issues/export"))
                .addObject("workbook", address.export("xlsx"))
                .addObject("first", after.isEmpty() ? null : address.link())
                .addObject("next", page.next() == null ? null : address.after(page.next()));
        around.fill(model, actor, address, page.categories(), locale);
        return model;
    }
}
