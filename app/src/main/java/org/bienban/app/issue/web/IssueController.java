package org.bienban.app.issue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.IssueSheet;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.Raising;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.People;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.IssueNature;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet of an issue: what it is, when it was raised, what happened to it, and what the committee decides on it. */
@Controller
@RequestMapping("/issues/{id}")
class IssueController {

    private final CurrentActor current;
    private final Issues issues;
    private final IssueDecisions decisions;
    private final IssueRights rights;
    private final IssuePages pages;
    private final MinutesRegister minutes;
    private final People people;

    IssueController(
            CurrentActor current,
            Issues issues,
            IssueDecisions decisions,
            IssueRights rights,
            IssuePages pages,
            MinutesRegister minutes,
            People people) {
        this.current = current;
        this.issues = issues;
        this.decisions = decisions;
        this.rights = rights;
        this.pages = pages;
        this.minutes = minutes;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        return page(id, locale);
    }

    @PostMapping("/nature")
    ModelAndView settleNature(
            @PathVariable UUID id,
            @RequestParam IssueNature nature,
            @RequestParam(defaultValue = "") String why,
            Locale locale,
            RedirectAttributes flash) {
        return decided(id, "issue.done.nature", locale, flash, actor -> decisions.settleNature(actor, id, nature, why));
    }

    @PostMapping("/merge")
    ModelAndView merge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes flash) {
        return decided(id, "issue.done.merged", locale, flash, actor -> decisions.merge(actor, id, other, reason));
    }

    @PostMapping("/split")
    ModelAndView split(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes flash) {
        return decided(id, "issue.done.split", locale, flash, actor -> decisions.split(actor, id, reason));
    }

    private interface Decision {
        void by(Actor actor);
    }

    private ModelAndView decided(UUID id, String said, Locale locale, RedirectAttributes flash, Decision decision) {
        Actor actor = current.require();
        try {
            decision.by(actor);
        } catch (RefusedException refused) {
            return pages.refused(page(id, locale), refused, locale);
        }
        pages.say(flash, said, locale);
        // Whoever hands a denunciation to the leaders sees it no more.
        return new ModelAndView(issues.mayRead(id, actor) ? "redirect:/issues/" + id : "redirect:/issues");
    }

    private ModelAndView page(UUID id, Locale locale) {
        Actor actor = current.require();
        IssueSheet sheet = issues.sheet(id, actor);
        Issue issue = sheet.issue();
        return new ModelAndView("issue/show")
                .addObject("sheet", sheet)
                .addObject("issue", issue)
                .addObject("labels", pages.labels(actor, locale))
                .addObject("papers", papers(sheet, actor))
                .addObject("names", names(sheet))
                .addObject("natures", pages.choices("issue.nature.", IssueNature.values(), locale))
                .addObject("maySay", rights.maySay(actor, issue))
                .addObject("mayDecide", rights.mayDecide(actor, issue));
    }

    /** The minutes the person may read; of others they learn the day, not the paper. */
    private Map<UUID, MinutesSummary> papers(IssueSheet sheet, Actor actor) {
        Map<UUID, MinutesSummary> readable = new LinkedHashMap<>();
        for (UUID id :
                sheet.raisings().stream().map(Raising::minutesId).distinct().toList()) {
            readable(id, actor).ifPresent(paper -> readable.put(id, paper));
        }
        return readable;
    }

    private Optional<MinutesSummary> readable(UUID id, Actor actor) {
        try {
            return Optional.of(minutes.visible(id, actor));
        } catch (NotFoundException hidden) {
            return Optional.empty();
        }
    }

    private Map<UUID, String> names(IssueSheet sheet) {
        List<UUID> who = sheet.moves().stream()
                .flatMap(
                        move -> Stream.concat(Stream.ofNullable(move.personId()), Stream.ofNullable(move.onBehalfOf())))
                .distinct()
                .toList();
        return people.names(who);
    }
}
