package org.bienban.app.review.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The task list a person came from and works through.
 *
 * @param href its address, always one of ours
 */
public record ListOrigin(String href) {

    private static final Pattern OURS = Pattern.compile("/tasks(\\?[\\w\\-.%&=+:]*)?");
    private static final ListOrigin MY_TURN = new ListOrigin("/tasks");

    /** Reads an address; anything else than a task list is the list of what is one's turn. */
    static ListOrigin read(@Nullable String href) {
        return href != null && OURS.matcher(href).matches() ? new ListOrigin(href) : MY_TURN;
    }

    TaskList list() {
        String name = parameter("list").toUpperCase(Locale.ROOT).replace('-', '_');
        for (TaskList list : TaskList.values()) {
            if (list.name().equals(name)) {
                return list;
            }
        }
        return TaskList.MY_TURN;
    }

    TaskFilter filter() {
        return TaskFilter.parse(parameter("q"));
    }

    /** The page on which a task of the list is done. */
    public String pageOf(InboxTask task) {
        if (!task.kind().isCommittee()) {
            return "/minutes/" + task.minutesId() + "/draft";
        }
        return UriComponentsBuilder.fromPath("/minutes/" + task.minutesId() + "/review")
                .queryParam("via", "{via}")
                .encode()
                .buildAndExpand(href)
                .toUriString();
    }

    private String parameter(String name) {
        UriComponents address = UriComponentsBuilder.fromUriString(href).build();
        String value = address.getQueryParams().getFirst(name);
        return value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
    }
}
