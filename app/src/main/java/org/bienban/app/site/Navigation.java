package org.bienban.app.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.variation.Variations;
import org.bienban.templates.page.NavItem;
import org.bienban.templates.page.NavItem.Section;
import org.springframework.stereotype.Component;

/** The parts of the product a person has any use for; what they may do there is decided there. */
@Component
class Navigation {

    private static final Set<PostKind> WARD_POSTS =
            EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.STANDING_MEMBER, PostKind.OFFICE_STAFF);

    private final Units units;
    private final Variations variations;

    Navigation(Units units, Variations variations) {
        this.units = units;
        this.variations = variations;
    }

    List<NavItem> of(Actor person, String path) {
        List<NavItem> items = new ArrayList<>();
        add(items, Section.TASKS, "/tasks", path);
        boolean reads = reads(person);
        if (reads) {
            add(items, Section.MEETINGS, "/meetings", path);
            add(items, Section.MINUTES, "/minutes", path);
        }
        if (reads || person.holdsAnywhere(PostKind.ANSWERING_OFFICER)) {
            add(items, Section.ISSUES, "/issues", path);
        }
        if (reads && !wards(person).isEmpty()) {
            add(items, Section.RATINGS, "/ratings", path);
        }
        if (reads) {
            add(items, Section.SEARCH, "/search", path);
        }
        add(items, Section.ORGANISATION, "/organisation", path);
        if (!variations.wards(person).isEmpty()) {
            add(items, Section.WORKFLOW, "/workflow", path);
        }
        addPhrases(items, person, path);
        if (person.holdsAnywhere(PostKind.OFFICE_STAFF, PostKind.ARCHIVIST)) {
            add(items, Section.IMPORT, "/imports", path);
        }
        if (person.administrator()) {
            add(items, Section.ADMIN, "/admin", path);
        }
        return items;
    }

    /** Whoever has to do with minutes; others answer issues or run the site. */
    private static boolean reads(Actor person) {
        return !person.memberCells().isEmpty()
                || !person.actingFor().isEmpty()
                || !person.supervisedCells().isEmpty()
                || person.holdsAnywhere(
                        PostKind.SECRETARY,
                        PostKind.DEPUTY_SECRETARY,
                        PostKind.COMMITTEE_MEMBER,
                        PostKind.MINUTE_TAKER,
                        PostKind.STANDING_MEMBER,
                        PostKind.OFFICE_STAFF,
                        PostKind.ARCHIVIST);
    }

    /** The quick phrases of the ward one may change; of several wards the page of one's own phrases leads to each. */
    private void addPhrases(List<NavItem> items, Actor person, String path) {
        List<UUID> wards = wards(person);
        if (!wards.isEmpty()) {
            String href = wards.size() == 1 ? "/wards/" + wards.getFirst() + "/phrases" : "/phrases";
            add(items, Section.PHRASES, href, path);
        }
    }

    /** The wards a person helps to lead: a secretary may also be a cell's. */
    private List<UUID> wards(Actor person) {
        return person.posts().stream()
                .filter(post -> WARD_POSTS.contains(post.kind()))
                .map(Post::unitId)
                .distinct()
                .filter(id -> units.find(id, person.on())
                        .filter(unit -> unit.kind().equals(Unit.WARD))
                        .isPresent())
                .toList();
    }

    private static void add(List<NavItem> items, Section section, String href, String path) {
        items.add(new NavItem(section, href, path.equals(href) || path.startsWith(href + "/")));
    }
}
