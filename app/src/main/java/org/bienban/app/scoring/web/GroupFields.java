package org.bienban.app.scoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.scoring.engine.Group;
import org.bienban.app.scoring.engine.Points;

/** A group as the fields of its form, and back. */
final class GroupFields {

    private GroupFields() {}

    /** The group without its items; a new one gets an id. */
    static Group read(FormFields fields) {
        String id = fields.text("group");
        if (fields.text("groupName-vi").isEmpty()) {
            fields.refuse("groupName-vi", "scoring.check.nameMissing");
        }
        Points cap = fields.points("cap");
        if (cap != null && !Points.ZERO.isLess(cap)) {
            fields.refuse("cap", "scoring.check.capNotPositive");
        }
        return new Group(
                id.isEmpty() ? "g-" + UUID.randomUUID().toString().substring(0, 8) : id,
                fields.wording("groupName"),
                !fields.text("bonus").isEmpty(),
                cap,
                List.of());
    }

    /** The fields of a group, to fill its form with. */
    static Map<String, String> write(Group group) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("groupName-vi", group.name().vi());
        fields.put("groupName-en", group.name().en());
        fields.put("groupName-ar", group.name().ar());
        Points cap = group.cap();
        fields.put("cap", cap == null ? "" : cap.toString());
        if (group.bonus()) {
            fields.put("bonus", "true");
        }
        return fields;
    }
}
