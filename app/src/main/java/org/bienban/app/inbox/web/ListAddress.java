package org.bienban.app.inbox.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.inbox.TaskList;
import org.bienban.app.inbox.TaskPosition;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a state of the task list.
 *
 * @param filter what stands in the filter box
 * @param position token of the last task of the page before, empty on the first page
 * @param peek the task in the panel, empty for none
 */
record ListAddress(TaskList list, String filter, String position, String peek) {

    /** The list an address names; anything unknown shows the first. */
    static TaskList list(String slug) {
        for (TaskList list : TaskList.values()) {
            if (slug(list).equals(slug)) {
                return list;
            }
        }
        return TaskList.MY_TURN;
    }

    static String slug(TaskList list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The list itself as its address names it. */
    public String slug() {
        return slug(list);
    }

    /** This state. */
    public String href() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tasks").queryParam("list", slug());
        add(address, "q", filter);
        add(address, "after", position);
        add(address, "peek", peek);
        return address.encode().build().toUriString();
    }

    /** Another list with the same filter. */
    public String of(TaskList other) {
        return new ListAddress(other, filter, "", "").href();
    }

    /** The first page. */
    public String first() {
        return new ListAddress(list, filter, "", "").href();
    }

    /** The page after a position. */
    public String after(TaskPosition next) {
        return new ListAddress(list, filter, next.token(), "").href();
    }

    /** The same page with a task in the panel. */
    public String peeking(UUID taskId) {
        return new ListAddress(list, filter, position, taskId.toString()).href();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            // As a template variable, so that "&", "+" and braces typed into the filter box stay what they are.
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
