package org.bienban.app.register.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.register.Holders;
import org.bienban.app.register.RegisterRow;
import org.springframework.stereotype.Component;

/** Adds to lines of the register who has them today, by name. */
@Component
class RowViews {

    private final Holders holders;
    private final Clock clock;

    RowViews(Holders holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    List<RowView> of(List<RegisterRow> rows, Actor actor) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, UUID> heirs = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    UUID holder = heirs.computeIfAbsent(stored(row), unit -> holders.heir(unit, actor.on()));
                    UUID body = row.course() == null ? null : row.course().bodyId();
                    names.computeIfAbsent(holder, unit -> holders.name(unit, actor.on()));
                    if (body != null) {
                        names.computeIfAbsent(body, unit -> holders.name(unit, actor.on()));
                    }
                    return view(row, holder, names);
                })
                .toList();
    }

    private static UUID stored(RegisterRow row) {
        return Optional.ofNullable(row.course())
                .map(IssueCourse::holderId)
                .orElse(row.issue().wardId());
    }

    private RowView view(RegisterRow row, UUID holder, Map<UUID, String> names) {
        Issue issue = row.issue();
        IssueCourse course = row.course();
        String holderName = names.getOrDefault(holder, "");
        if (course == null) {
            return new RowView(issue, null, 1, holder, holderName, null, "", null, null, false, 0, null, row.unread());
        }
        UUID body = course.bodyId();
        return new RowView(
                issue,
                course.phase(),
                course.level(),
                holder,
                holderName,
                body,
                body == null ? "" : names.getOrDefault(body, ""),
                course.since(),
                course.due(),
                course.isOverdue(clock.instant()),
                course.reopened(),
                course.roadmapOn(),
                row.unread());
    }
}
