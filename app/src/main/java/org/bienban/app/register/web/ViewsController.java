package org.bienban.app.register.web;

import java.util.Locale;
import java.util.Map;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.register.SavedView;
import org.bienban.app.register.SavedViews;
import org.bienban.templates.page.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps states of the register under names, and throws them away. */
@Controller
class ViewsController {

    private final CurrentActor current;
    private final SavedViews views;
    private final MessageSource messages;

    ViewsController(CurrentActor current, SavedViews views, MessageSource messages) {
        this.current = current;
        this.views = views;
        this.messages = messages;
    }

    /** Saves the list whose filters are sent along. */
    @PostMapping("/issues/views")
    String save(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes flash,
            Locale locale) {
        RegisterAddress address = RegisterAddress.of(typed);
        try {
            views.save(current.require(), new SavedView(name, address.query()));
            flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("register.done.saved", name.strip()), locale)));
        } catch (RefusedException e) {
            flash.addFlashAttribute("viewName", name);
            flash.addFlashAttribute("viewProblem", text(e.refusals().getFirst(), locale));
        }
        return "redirect:" + address.link();
    }

    @PostMapping("/issues/views/delete")
    String delete(@RequestParam String name, RedirectAttributes flash, Locale locale) {
        views.delete(current.require(), name);
        flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("register.done.deleted"), locale)));
        return "redirect:/issues";
    }

    private String text(Refusal said, Locale locale) {
        return messages.getMessage(said.code(), said.arguments().toArray(), locale);
    }
}
