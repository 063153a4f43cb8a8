package org.bienban.app.issue.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.IssueSheet;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.Raising;
import org.bienban.app.issue.annex.AnswerHouseholds;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.People;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.IssueNature;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a sheet, also as it comes back when something done on it is refused. */
@Component
class IssueSheetPage {

    private final CurrentActor current;
    private final Issues issues;
    private final IssueRights rights;
    private final IssuePages pages;
    private final CoursePanel panel;
    private final AttachmentPanel attachments;
    private final HouseholdsPanel households;
    private final MinutesRegister minutes;
    private final People people;
    private final HttpServletRequest request;

    IssueSheetPage(
            CurrentActor current,
            Issues issues,
            IssueRights rights,
            IssuePages pages,
            CoursePanel panel,
            AttachmentPanel attachments,
            HouseholdsPanel households,
            MinutesRegister minutes,
            People people,
            HttpServletRequest request) {
        this.current = current;
        this.issues = issues;
        this.rights = rights;
        this.pages = pages;
        this.panel = panel;
        this.attachments = attachments;
        this.households = households;
        this.minutes = minutes;
        this.people = people;
        this.request = request;
    }

    /** Something done with an issue. */
    interface Deed {
        void by(Actor actor);
    }

    /** Does it and says so; what is refused comes back on the page with what was typed. */
    ModelAndView after(UUID id, String said, Locale locale, RedirectAttributes flash, Deed deed) {
        Actor actor = current.require();
        try {
            deed.by(actor);
        } catch (RefusedException refused) {
            return refused(id, refused, locale);
        }
        pages.say(flash, said, locale);
        // Whoever hands a denunciation to the leaders sees it no more.
        return new ModelAndView(issues.mayRead(id, actor) ? "redirect:/issues/" + id : "redirect:/issues");
    }

    /** The sheet as it comes back with what was typed, each refusal beside its field. */
    ModelAndView refused(UUID id, RefusedException refused, Locale locale) {
        return pages.refused(withTyped(id, typed(), locale), refused, locale);
    }

    private ModelAndView withTyped(UUID id, Map<String, String> typed, Locale locale) {
        String[] ticked = request.getParameterValues(AnswerHouseholds.FIELD);
        return of(id, locale)
                .addObject("typed", typed)
                .addObject("ticked", ticked == null ? List.of() : List.of(ticked));
    }

    /** The sheet with what was typed, some of it filled in. */
    ModelAndView filled(UUID id, Map<String, String> filled, Locale locale) {
        Map<String, String> fields = typed();
        fields.putAll(filled);
        return withTyped(id, fields, locale);
    }

    private Map<String, String> typed() {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    ModelAndView of(UUID id, Locale locale) {
        Actor actor = current.require();
        IssueSheet sheet = issues.sheet(id, actor);
        Issue issue = sheet.issue();
        ModelAndView page = new ModelAndView("issue/show")
                .addObject("sheet", sheet)
                .addObject("issue", issue)
                .addObject("labels", pages.labels(actor, locale))
                .addObject("papers", papers(sheet, actor))
                .addObject("names", names(sheet))
                .addObject("units", panel.unitNames(sheet))
                .addObject("natures", pages.choices("issue.nature.", IssueNature.values(), locale))
                .addObject("maySay", rights.maySay(actor, issue))
                .addObject("mayDecide", rights.mayDecide(actor, issue));
        panel.lay(page, issue, actor);
        attachments.lay(page, issue, actor);
        households.lay(page, issue, actor);
        return page;
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
