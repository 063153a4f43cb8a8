package org.bienban.app.variation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Person;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.variation.Staffing.Shortage;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.springframework.stereotype.Component;

/** Looks up who would do the steps of a route. Whoever writes a cell's minutes does not inspect them. */
@Component
class RoutePeople {

    private static final Set<PostKind> LEADERS = EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY);

    private final Units units;
    private final Posts posts;
    private final Supervisions supervisions;
    private final People people;

    RoutePeople(Units units, Posts posts, Supervisions supervisions, People people) {
        this.units = units;
        this.posts = posts;
        this.supervisions = supervisions;
        this.people = people;
    }

    /** A cell with everybody who may inspect its minutes, by group. */
    private record Staff(Unit cell, Map<Group, Set<UUID>> groups) {

        Set<UUID> of(Group group) {
            return groups.getOrDefault(group, Set.of());
        }
    }

    Staffing of(UUID wardId, ReviewRoute route, LocalDate on) {
        List<Staff> cells = units.subtreeUnits(wardId, on).stream()
                .filter(Unit::isCell)
                .map(cell -> new Staff(cell, groups(wardId, cell.id(), on)))
                .toList();
        List<Shortage> shortages = new ArrayList<>();
        if (route.parts().isEmpty()) {
            add(
                    shortages,
                    Shortage.Kind.INSPECTOR,
                    cells,
                    cell -> cell.of(Group.SUPERVISOR).isEmpty());
        } else {
            add(shortages, Shortage.Kind.JUDGE, cells, cell -> !hasThree(cell, route));
        }
        for (Group level : route.levels()) {
            add(shortages, Shortage.Kind.LEVEL, cells, cell -> cell.of(level).isEmpty());
        }
        return new Staffing(names(cells, asked(route)), shortages);
    }

    private Map<Group, Set<UUID>> groups(UUID wardId, UUID cellId, LocalDate on) {
        Set<UUID> writers = new HashSet<>();
        posts.at(cellId, on).forEach(post -> writers.add(post.personId()));
        List<Post> ofWard = posts.at(wardId, on);
        Set<PostKind> standing = EnumSet.copyOf(LEADERS);
        standing.add(PostKind.STANDING_MEMBER);
        Map<Group, Set<UUID>> groups = new LinkedHashMap<>();
        groups.put(Group.SUPERVISOR, without(writers, supervisions.supervisorsOf(cellId, on)));
        groups.put(Group.OFFICE, without(writers, holding(ofWard, EnumSet.of(PostKind.OFFICE_STAFF))));
        groups.put(Group.STANDING, without(writers, holding(ofWard, standing)));
        groups.put(Group.LEADER, without(writers, holding(ofWard, LEADERS)));
        return groups;
    }

    private static List<UUID> holding(List<Post> all, Set<PostKind> kinds) {
        return all.stream()
                .filter(post -> kinds.contains(post.kind()))
                .map(Post::personId)
                .toList();
    }

    private static Set<UUID> without(Set<UUID> writers, List<UUID> all) {
        Set<UUID> rest = new LinkedHashSet<>(all);
        rest.removeAll(writers);
        return rest;
    }

    /** Whether three different people can be found for the two parts and the judgement. */
    private static boolean hasThree(Staff cell, ReviewRoute route) {
        for (UUID first : cell.of(route.parts().get(0).group())) {
            for (UUID second : cell.of(route.parts().get(1).group())) {
                if (!first.equals(second)
                        && cell.of(route.judge()).stream()
                                .anyMatch(judge -> !judge.equals(first) && !judge.equals(second))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void add(List<Shortage> all, Shortage.Kind kind, List<Staff> cells, Predicate<Staff> lacks) {
        List<Staff> lacking = cells.stream().filter(lacks).toList();
        if (!lacking.isEmpty()) {
            all.add(new Shortage(kind, lacking.size(), lacking.getFirst().cell().name()));
        }
    }

    private static Set<Group> asked(ReviewRoute route) {
        Set<Group> asked = new LinkedHashSet<>();
        if (route.formFirst()) {
            asked.add(Group.OFFICE);
        }
        if (route.parts().isEmpty()) {
            asked.add(Group.SUPERVISOR);
        } else {
            route.parts().forEach(part -> asked.add(part.group()));
            asked.add(route.judge());
        }
        asked.addAll(route.levels());
        return asked;
    }

    private Map<Group, List<String>> names(List<Staff> cells, Set<Group> asked) {
        Map<Group, List<String>> names = new LinkedHashMap<>();
        for (Group group : asked) {
            Set<UUID> all = new LinkedHashSet<>();
            cells.forEach(cell -> all.addAll(cell.of(group)));
            names.put(group, people.inOrder(all).stream().map(Person::fullName).toList());
        }
        return names;
    }
}
