package org.bienban.app.issue.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.annex.Annex;
import org.bienban.app.issue.annex.AnnexRights;
import org.bienban.app.issue.annex.Annexes;
import org.bienban.app.issue.annex.Household;
import org.bienban.app.organisation.People;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Choice;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the annex, also as it comes back when something on it is refused. */
@Component
class HouseholdsPage {

    private final CurrentActor current;
    private final Issues issues;
    private final Annexes annexes;
    private final AnnexRights rights;
    private final IssuePages pages;
    private final People people;

    HouseholdsPage(
            CurrentActor current, Issues issues, Annexes annexes, AnnexRights rights, IssuePages pages, People people) {
        this.current = current;
        this.issues = issues;
        this.annexes = annexes;
        this.rights = rights;
        this.pages = pages;
        this.people = people;
    }

    ModelAndView of(UUID id, Map<String, String> typed) {
        Actor actor = current.require();
        Annex annex = annexes.opened(actor, id);
        Issue issue = issues.visible(id, actor);
        return new ModelAndView("issue/households")
                .addObject("issue", issue)
                .addObject("annex", annex)
                .addObject("typed", typed)
                .addObject("enteredBy", people.names(who(annex)))
                .addObject("mayKeep", rights.mayKeep(actor, issue))
                .addObject(
                        "households",
                        annex.standing().stream().map(HouseholdsPage::choice).toList());
    }

    /** Does it and says so; what is refused comes back with what was typed. */
    ModelAndView after(
            UUID id,
            String said,
            Map<String, String> typed,
            Locale locale,
            RedirectAttributes flash,
            IssueSheetPage.Deed deed) {
        try {
            deed.by(current.require());
        } catch (RefusedException refused) {
            return pages.refused(of(id, typed), refused, locale);
        }
        pages.say(flash, said, locale);
        return new ModelAndView("redirect:/issues/" + id + "/households");
    }

    static Choice choice(Household line) {
        String plot = line.facts().plot();
        return new Choice(
                line.id().toString(),
                line.number() + ". " + line.facts().head() + (plot.isEmpty() ? "" : " · " + plot));
    }

    private static List<UUID> who(Annex annex) {
        return annex.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.personId()),
                        Stream.ofNullable(line.withdrawal()).map(Household.Withdrawal::personId)))
                .distinct()
                .toList();
    }
}
