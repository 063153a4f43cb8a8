package org.bienban.app.review.web;

import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One of the small forms of a thread.
 *
 * @param name what the id of its field begins with; empty for a form that is only a button
 * @param typed what was typed into the field
 */
record ThreadForm(String name, UUID remarkId, String typed) {

    static ThreadForm button(UUID remarkId) {
        return new ThreadForm("", remarkId, "");
    }

    /** The element of the page to go to when all went well. */
    String thread() {
        return "t-" + remarkId;
    }

    /**
     * Gives back what was typed, the reason beside the field, or above the page if the field has nothing to do with it.
     *
     * @return the element of the page to go to
     */
    String giveBack(RefusedException refused, ReviewModel words, RedirectAttributes flash) {
        Refusal reason = refused.refusals().getFirst();
        String problem = words.text(reason.code(), reason.arguments().toArray());
        if (reason.field() == null || name.isEmpty()) {
            flash.addFlashAttribute("flash", Flash.late(problem));
            return thread();
        }
        String field = name + "-" + remarkId;
        flash.addFlashAttribute("refusedText", new RefusedText(field, typed, problem));
        return field;
    }
}
