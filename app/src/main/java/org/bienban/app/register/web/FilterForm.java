package org.bienban.app.register.web;

import java.util.List;
import org.bienban.templates.page.Choice;

/**
 * The choices of the form beside the register.
 *
 * @param chosen what is asked that no field of the form shows, each with the address without it
 */
record FilterForm(
        List<Choice> categories,
        List<Choice> levels,
        List<Choice> phases,
        List<Choice> ages,
        List<Choice> orders,
        List<Chosen> chosen) {

    /**
     * Something asked by a link.
     *
     * @param name under which it is asked
     * @param text what it says
     * @param without the address of the list without it
     */
    record Chosen(String name, String value, String text, String without) {}
}
