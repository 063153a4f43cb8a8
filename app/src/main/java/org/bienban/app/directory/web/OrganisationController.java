package org.bienban.app.directory.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.directory.DirectoryRights;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervisions;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages to look at the organisation: the tree, a unit, a person; the day looked at stands in the address. */
@Controller
class OrganisationController {

    private final CurrentActor current;
    private final Trees trees;
    private final UnitPages pages;
    private final DirectoryRights rights;
    private final People people;
    private final Memberships memberships;
    private final Posts posts;
    private final Supervisions supervisions;
    private final UnitNames names;

    OrganisationController(
            CurrentActor current,
            Trees trees,
            UnitPages pages,
            DirectoryRights rights,
            People people,
            Memberships memberships,
            Posts posts,
            Supervisions supervisions,
            UnitNames names) {
        this.current = current;
        this.trees = trees;
        this.pages = pages;
        this.rights = rights;
        this.people = people;
        this.memberships = memberships;
        this.posts = posts;
        this.supervisions = supervisions;
        this.names = names;
    }

    @GetMapping("/organisation")
    String tree(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on, Model model) {
        Actor actor = current.require();
        LocalDate day = on == null ? actor.on() : on;
        model.addAttribute("on", day);
        model.addAttribute("today", day.equals(actor.on()));
        model.addAttribute("roots", trees.of(actor, day));
        return "organisation/tree";
    }

    @GetMapping("/organisation/units/{id}")
    String unit(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Locale locale,
            Model model) {
        Actor actor = current.require();
        UnitPage page = pages.of(actor, id, on == null ? actor.on() : on, locale);
        model.addAttribute("page", page);
        model.addAttribute("today", page.on().equals(actor.on()));
        model.addAttribute("open", rights.readable(actor, page.on()));
        return "organisation/unit";
    }

    @GetMapping("/organisation/people/{id}")
    String person(@PathVariable UUID id, Model model) {
        Actor actor = current.require();
        people.get(id);
        rights.requirePersonReadable(actor, id);
        model.addAttribute("person", people.get(id));
        model.addAttribute("memberships", memberships.historyOf(id));
        model.addAttribute("posts", posts.historyOf(id));
        model.addAttribute("supervisions", supervisions.historyOf(id));
        model.addAttribute("unitNames", names.ofPerson(id));
        model.addAttribute("open", rights.readable(actor, actor.on()));
        return "organisation/person";
    }
}
