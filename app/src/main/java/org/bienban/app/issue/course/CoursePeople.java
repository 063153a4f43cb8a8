package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.ProcessGroups;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Posts;
import org.springframework.stereotype.Component;

/** The people a step asks, today. */
@Component
public class CoursePeople {

    private final Posts posts;
    private final Affairs affairs;
    private final Clock clock;

    CoursePeople(Posts posts, Affairs affairs, Clock clock) {
        this.posts = posts;
        this.affairs = affairs;
        this.clock = clock;
    }

    /** Everybody in the groups the task that waits asks, with their names; empty while none waits. */
    public Map<UUID, String> asked(IssueCourse course) {
        Map<UUID, String> found = new LinkedHashMap<>();
        course.groups().stream()
                .sorted()
                .forEach(
                        group -> inGroup(group).forEach(post -> found.putIfAbsent(post.personId(), post.personName())));
        return found;
    }

    /** Everybody in a group of the process, or of the same group of whoever has the affairs of its unit today. */
    public List<Post> inGroup(String group) {
        String kind = group.substring(0, group.indexOf(':'));
        UUID unit = UUID.fromString(group.substring(kind.length() + 1));
        LocalDate today = LocalDate.now(clock);
        UUID heir = affairs.holder(unit, today);
        return posts.at(heir, today).stream()
                .filter(post -> ProcessGroups.of(post.kind(), heir).contains(kind + ":" + heir))
                .toList();
    }
}
