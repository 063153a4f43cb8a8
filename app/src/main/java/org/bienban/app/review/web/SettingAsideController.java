package org.bienban.app.review.web;

import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.SettingAside;
import org.bienban.templates.page.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting what a part demands aside, from the page of who concludes. */
@Controller
@RequestMapping("/minutes/{minutesId}/review/remarks/{remarkId}")
class SettingAsideController {

    private final CurrentActor current;
    private final SettingAside aside;
    private final ReviewModel model;

    SettingAsideController(CurrentActor current, SettingAside aside, ReviewModel model) {
        this.current = current;
        this.aside = aside;
        this.model = model;
    }

    @PostMapping("/set-aside")
    String set(
            @PathVariable UUID minutesId,
            @PathVariable UUID remarkId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return act(
                minutesId,
                new ThreadForm("aside", remarkId, reason),
                flash,
                "setAside",
                () -> aside.set(current.require(), minutesId, remarkId, reason));
    }

    @PostMapping("/set-aside/take-back")
    String takeBack(@PathVariable UUID minutesId, @PathVariable UUID remarkId, RedirectAttributes flash) {
        return act(
                minutesId,
                ThreadForm.button(remarkId),
                flash,
                "takenBack",
                () -> aside.takeBack(current.require(), minutesId, remarkId));
    }

    private String act(UUID minutesId, ThreadForm form, RedirectAttributes flash, String done, Runnable deed) {
        String place = form.thread();
        try {
            deed.run();
            flash.addFlashAttribute("flash", Flash.ok(model.text("review.done." + done)));
        } catch (RefusedException e) {
            place = form.giveBack(e, model, flash);
        }
        return "redirect:/minutes/" + minutesId + "/review#" + place;
    }
}
