package org.bienban.app.access;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.PostKind;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.IssueRoute;

/**
 * The groups the processes ask, by the posts and assignments of the people in them. A secretary of a ward is in the
 * writing group of the ward too, and one of a cell in the office of the cell: no task ever names those, so the kind of
 * the unit need not be asked.
 */
public final class ProcessGroups {

    private ProcessGroups() {}

    /** The groups of somebody with these posts and assignments. */
    public static Set<String> of(Capacity capacity) {
        Set<String> groups = new LinkedHashSet<>();
        capacity.supervisedCells().forEach(cell -> groups.add(CandidateGroup.supervisorOf(cell)));
        capacity.posts().forEach(post -> groups.addAll(of(post.kind(), post.unitId())));
        return Collections.unmodifiableSet(groups);
    }

    /** The groups of who holds such a post in the unit. */
    public static Set<String> of(PostKind post, UUID unitId) {
        Set<String> groups = new LinkedHashSet<>();
        if (CellPosts.DRAFTING.contains(post)) {
            groups.add(CandidateGroup.secretaryOf(unitId));
        }
        if (WardPosts.OVERSEEING.contains(post)) {
            groups.add(CandidateGroup.officeOf(unitId));
        }
        if (WardPosts.STANDING.contains(post)) {
            groups.add(CandidateGroup.standingOf(unitId));
        }
        if (WardPosts.LEADING.contains(post)) {
            groups.add(CandidateGroup.leadersOf(unitId));
        }
        if (post == PostKind.ANSWERING_OFFICER) {
            groups.add(new IssueRoute.Answer(unitId).group());
        }
        return Collections.unmodifiableSet(groups);
    }

    /** Whether who holds such a post sees to the affairs of a committee, and so to those that fell to it from others. */
    public static boolean oversees(PostKind post) {
        return WardPosts.OVERSEEING.contains(post);
    }
}
