package org.bienban.app.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.IssueCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of issues: what the person may see and nothing else, in rows and in counts. */
@Component
public class IssueRegister {

    private static final int MOST = 200;

    /** So many keys are sorted at once sooner than come to by a walk along a list of any length. */
    private static final int FEW = 500;

    private final RegisterScopes scopes;
    private final RegisterList list;
    private final CategoryTrees categories;
    private final Issues issues;
    private final Courses courses;

    IssueRegister(RegisterScopes scopes, RegisterList list, CategoryTrees categories, Issues issues, Courses courses) {
        this.scopes = scopes;
        this.list = list;
        this.categories = categories;
        this.issues = issues;
        this.courses = courses;
    }

    /**
     * A page of what the person may see, longest waiting first unless the filter wants the other order.
     *
     * @param after {@link RegisterPage#next()} of the page before, empty for the first
     * @param limit rows on the page, 1 to 200
     */
    @Transactional(readOnly = true)
    public RegisterPage page(RegisterFilter filter, Actor actor, String after, int limit) {
        scopes.planEach();
        Map<String, Long> counts = list.byCategory(scopes.of(filter.ofCategory(""), actor));
        long total = total(filter, actor, counts);
        int size = Math.clamp(limit, 1, MOST);
        RegisterScope scope = scopes.of(filter, actor);
        RegisterKey from = RegisterKey.parse(after, filter.newestFirst());
        Batch batch = batch(
                total > FEW
                        ? list.keys(scope, from, filter.newestFirst(), size + 1)
                        : list.keysOfFew(scope, from, filter.newestFirst(), size + 1),
                size,
                actor);
        return new RegisterPage(batch.rows(), total, batch.next(), counts);
    }

    /** How many the person may see. */
    @Transactional(readOnly = true)
    public long count(RegisterFilter filter, Actor actor) {
        scopes.planEach();
        return list.byCategory(scopes.of(filter, actor)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * The places beside an issue in a list.
     *
     * @param previous the issue before it, null at the beginning
     * @param next the issue after it, null at the end
     */
    public record Beside(@Nullable UUID previous, @Nullable UUID next) {}

    /** What stands beside the issue in the list, or would if it has left the list meanwhile. */
    @Transactional(readOnly = true)
    public Beside beside(RegisterFilter filter, Actor actor, Issue issue) {
        RegisterScope scope = scopes.of(filter, actor);
        RegisterKey place = new RegisterKey(issue.raisedOn(), issue.id());
        return new Beside(
                first(list.keys(scope, place, !filter.newestFirst(), 1)),
                first(list.keys(scope, place, filter.newestFirst(), 1)));
    }

    private static @Nullable UUID first(List<RegisterKey> keys) {
        return keys.isEmpty() ? null : keys.getFirst().id();
    }

    /** Hands over everything the person may see in the order of the list, however much it is. */
    public void each(RegisterFilter filter, Actor actor, Consumer<List<RegisterRow>> reader) {
        Batch batch = batch(filter, actor, "");
        reader.accept(batch.rows());
        while (batch.next() != null) {
            batch = batch(filter, actor, batch.next());
            reader.accept(batch.rows());
        }
    }

    private record Batch(List<RegisterRow> rows, @Nullable String next) {}

    private Batch batch(RegisterFilter filter, Actor actor, String after) {
        RegisterKey from = RegisterKey.parse(after, filter.newestFirst());
        return batch(list.keys(scopes.of(filter, actor), from, filter.newestFirst(), MOST + 1), MOST, actor);
    }

    /** Of one key more than there are places: whether there is a next page. */
    private Batch batch(List<RegisterKey> keys, int size, Actor actor) {
        boolean more = keys.size() > size;
        List<RegisterKey> shown = more ? keys.subList(0, size) : keys;
        return new Batch(
                rows(shown.stream().map(RegisterKey::id).toList(), actor),
                more ? shown.getLast().toString() : null);
    }

    private List<RegisterRow> rows(List<UUID> ids, Actor actor) {
        Map<UUID, Issue> found = issues.visible(ids, actor);
        Map<UUID, IssueCourse> ways =
                courses.of(found.values().stream().map(IssueRegister::followed).toList());
        Set<UUID> unread = list.unread(ids);
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(issue -> new RegisterRow(issue, ways.get(followed(issue)), unread.contains(issue.id())))
                .toList();
    }

    private static UUID followed(Issue issue) {
        return Optional.ofNullable(issue.mergedInto()).orElse(issue.id());
    }

    private long total(RegisterFilter filter, Actor actor, Map<String, Long> counts) {
        return filter.category().isEmpty()
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : categories.on(actor.on()).sum(counts, filter.category());
    }
}
