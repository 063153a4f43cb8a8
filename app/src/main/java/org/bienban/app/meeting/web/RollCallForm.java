package org.bienban.app.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.meeting.Guest;
import org.bienban.app.meeting.Presence;
import org.bienban.app.meeting.RollCallChange;
import org.bienban.app.meeting.RollCallMark;

/** The roll call as typed: {@code presence-<person>}, {@code reason-<person>}, {@code guestName}, {@code guestPost}. */
final class RollCallForm {

    private static final String PRESENCE = "presence-";

    private RollCallForm() {}

    static RollCallChange change(Map<String, String[]> typed) {
        Map<UUID, RollCallMark> marks = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (name.startsWith(PRESENCE)) {
                String person = name.substring(PRESENCE.length());
                marks.put(
                        UUID.fromString(person),
                        new RollCallMark(Presence.valueOf(values[0]), first(typed, "reason-" + person)));
            }
        });
        return new RollCallChange(Long.parseLong(first(typed, "revision")), marks, guests(typed));
    }

    private static List<Guest> guests(Map<String, String[]> typed) {
        String[] names = typed.getOrDefault("guestName", new String[0]);
        String[] posts = typed.getOrDefault("guestPost", new String[0]);
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isBlank()) {
                guests.add(new Guest(names[i].strip(), i < posts.length ? posts[i].strip() : ""));
            }
        }
        return guests;
    }

    private static String first(Map<String, String[]> typed, String name) {
        String[] values = typed.get(name);
        return values == null || values.length == 0 || values[0].isBlank()
                ? (name.equals("revision") ? "0" : "")
                : values[0];
    }
}
