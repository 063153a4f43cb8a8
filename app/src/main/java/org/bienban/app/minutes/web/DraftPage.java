package org.bienban.app.minutes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesCheck;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.Opinion;
import org.bienban.app.minutes.RaisedIssue;
import org.bienban.app.minutes.TaskLine;
import org.bienban.app.minutes.TaskProgress;
import org.bienban.app.minutes.ToldAnswer;
import org.bienban.app.minutes.VoteLine;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.rules.IssueCategories;
import org.bienban.templates.page.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the draft form shows. */
@Component
class DraftPage {

    private static final String NEW = "NEW-ID";

    private final MinutesDrafting drafting;
    private final MinutesRegister register;
    private final MinutesCheck check;
    private final Meetings meetings;
    private final IssueCategories categories;
    private final Sentences sentences;

    DraftPage(
            MinutesDrafting drafting,
            MinutesRegister register,
            MinutesCheck check,
            Meetings meetings,
            IssueCategories categories,
            Sentences sentences) {
        this.drafting = drafting;
        this.register = register;
        this.check = check;
        this.meetings = meetings;
        this.categories = categories;
        this.sentences = sentences;
    }

    void show(UUID id, Actor actor, Model model, Locale locale) {
        Draft draft = drafting.draft(id, actor);
        fill(id, draft, draft.content(), actor, model, locale);
    }

    /** The form again with what was typed and why it was not taken. */
    void showRefused(UUID id, DraftChange change, RefusedException refused, Actor actor, Model model, Locale locale) {
        Draft draft = drafting.draft(id, actor);
        fill(id, draft, drafting.typed(id, change, actor), actor, model, locale);
        model.addAttribute("revision", change.baseRevision());
        model.addAttribute("problems", sentences.problems(refused.refusals(), locale));
    }

    private void fill(UUID id, Draft draft, MinutesContent content, Actor actor, Model model, Locale locale) {
        MinutesSummary summary = register.summary(id);
        Meeting meeting = meetings.get(Objects.requireNonNull(summary.meetingId()));
        RollCall rollCall = meetings.rollCall(meeting.id());
        model.addAttribute("minutes", summary);
        model.addAttribute("meeting", meeting);
        model.addAttribute("revision", draft.revision());
        model.addAttribute("savedAt", draft.revision() > 1 ? draft.savedAt() : null);
        model.addAttribute("written", content);
        model.addAttribute("textDirection", content.language().equals("ar") ? "rtl" : "ltr");
        model.addAttribute("sums", rollCall.count());
        model.addAttribute("rollTaken", rollCall.isTaken());
        model.addAttribute("editable", summary.state().isEditable());
        model.addAttribute("choicesWaiting", drafting.choices(id, actor).size());
        model.addAttribute("findings", findings(id, locale));
        people(rollCall, model);
        lists(meeting.heldOn(), model, locale);
        blanks(rollCall, model);
    }

    private Map<String, Long> findings(UUID id, Locale locale) {
        return check.check(id).stream()
                .map(finding -> sentences.found(finding, locale))
                .collect(java.util.stream.Collectors.groupingBy(
                        Sentences.FoundView::section, java.util.stream.Collectors.counting()));
    }

    private static void people(RollCall rollCall, Model model) {
        model.addAttribute(
                "members",
                rollCall.attendances().stream()
                        .map(line -> new Choice(line.personId().toString(), line.fullName()))
                        .toList());
    }

    private void lists(LocalDate on, Model model, Locale locale) {
        model.addAttribute(
                "categories",
                categories.all(on).stream()
                        .map(category -> new Choice(category.code(), category.label(locale)))
                        .toList());
        model.addAttribute(
                "toldOutcomes",
                List.of(ToldAnswer.Outcome.values()).stream()
                        .map(value -> new Choice(value.name(), sentences.of("minutes.told." + value.name(), locale)))
                        .toList());
        model.addAttribute(
                "outcomes",
                List.of(TaskProgress.values()).stream()
                        .map(value ->
                                new Choice(value.name(), sentences.of("minutes.progress." + value.name(), locale)))
                        .toList());
    }

    /** Empty lines for the form's templates. */
    private static void blanks(RollCall rollCall, Model model) {
        int base = rollCall.count().presentOfficial();
        model.addAttribute("newItem", AgendaItem.empty(NEW));
        model.addAttribute("newOpinion", new Opinion("SUB-ID", "", ""));
        model.addAttribute("newTask", new TaskLine(NEW, "", null, "", null));
        model.addAttribute("newVote", new VoteLine(NEW, "", base, 0, 0, base, false));
        model.addAttribute("newIssue", new RaisedIssue(NEW, "", "", "", 0, "", "", 1));
    }
}
