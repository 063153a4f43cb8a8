package org.bienban.app.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.directory.Change;
import org.bienban.app.directory.Changes;
import org.bienban.app.directory.DirectoryRights;
import org.bienban.app.organisation.MembershipPeriod;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Person;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervision;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST twin of the organisation's pages. */
@RestController
@RequestMapping("/api/v1")
class OrganisationRest {

    private final CurrentActor current;
    private final Trees trees;
    private final UnitPages pages;
    private final Changes changes;
    private final DirectoryRights rights;
    private final People people;
    private final Memberships memberships;
    private final Posts posts;
    private final Supervisions supervisions;

    OrganisationRest(
            CurrentActor current,
            Trees trees,
            UnitPages pages,
            Changes changes,
            DirectoryRights rights,
            People people,
            Memberships memberships,
            Posts posts,
            Supervisions supervisions) {
        this.current = current;
        this.trees = trees;
        this.pages = pages;
        this.changes = changes;
        this.rights = rights;
        this.people = people;
        this.memberships = memberships;
        this.posts = posts;
        this.supervisions = supervisions;
    }

    /** A person with everything they were and did, newest first. */
    record PersonAnswer(
            Person person, List<MembershipPeriod> memberships, List<Post> posts, List<Supervision> supervisions) {}

    @GetMapping("/units")
    List<TreeNode> tree(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        Actor actor = current.require();
        return trees.of(actor, on == null ? actor.on() : on);
    }

    @GetMapping("/units/{id}")
    UnitPage unit(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Locale locale) {
        Actor actor = current.require();
        return pages.of(actor, id, on == null ? actor.on() : on, locale);
    }

    @GetMapping("/people/{id}")
    PersonAnswer person(@PathVariable UUID id) {
        Person person = people.get(id);
        rights.requirePersonReadable(current.require(), id);
        return new PersonAnswer(person, memberships.historyOf(id), posts.historyOf(id), supervisions.historyOf(id));
    }

    /** Makes a change; the members of the body are those of the form, {@code on} the effective date. */
    @PostMapping("/units/{id}/changes/{path}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @PathVariable String path, @RequestBody Map<String, String> entries) {
        Change change = Change.ofPath(path).orElseThrow(() -> new NotFoundException("change", path));
        changes.make(current.require(), change, id, entries);
    }
}
