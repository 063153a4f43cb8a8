package org.bienban.app.minutes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.rules.IssueCategories;
import org.bienban.templates.document.Agenda;
import org.bienban.templates.document.Assignments;
import org.bienban.templates.document.Closing;
import org.bienban.templates.document.Course;
import org.bienban.templates.document.DocumentLanguage;
import org.bienban.templates.document.Letterhead;
import org.bienban.templates.document.MeetingFacts;
import org.bienban.templates.document.MinutesDocument;
import org.bienban.templates.document.MinutesKind;
import org.bienban.templates.document.Person;
import org.bienban.templates.document.Provenance;
import org.bienban.templates.document.RaisedIssues;
import org.bienban.templates.document.SelfAssessment;
import org.bienban.templates.document.Votes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts minutes into the words of the printed form. */
@Component
class PrintedMinutes {

    private final IssueCategories categories;
    private final SelfScores scores;

    PrintedMinutes(IssueCategories categories, SelfScores scores) {
        this.categories = categories;
        this.scores = scores;
    }

    /** A version as it is printed; the number is null until approved. */
    MinutesDocument of(
            MinutesVersion version, MeetingSnapshot snapshot, @Nullable String number, Provenance provenance) {
        MinutesContent content = version.content();
        return new MinutesDocument(
                language(content.language()),
                new Letterhead(snapshot.wardHead(), snapshot.cellHead(), number == null ? null : bare(number)),
                facts(snapshot.meeting(), content),
                PrintedRollCall.of(snapshot),
                agenda(content),
                new Course(Stream.concat(
                                content.items().stream().map(PrintedMinutes::item),
                                content.told().stream()
                                        .filter(PrintedMinutes::isTold)
                                        .map(told -> told(told, content.language())))
                        .toList()),
                assignments(content),
                new Votes(content.votes().stream().map(PrintedMinutes::vote).toList()),
                issues(content, snapshot.meeting().heldOn()),
                assessment(version),
                new Closing(content.closing().readBack(), null),
                provenance);
    }

    private static DocumentLanguage language(String tag) {
        return switch (tag) {
            case "en" -> DocumentLanguage.ENGLISH;
            case "ar" -> DocumentLanguage.ARABIC;
            default -> DocumentLanguage.VIETNAMESE;
        };
    }

    private static String bare(String number) {
        return number.startsWith("Số ") ? number.substring(3) : number;
    }

    private static MeetingFacts facts(Meeting meeting, MinutesContent content) {
        LocalDateTime start = meeting.heldOn().atTime(meeting.startsAt());
        return new MeetingFacts(
                MinutesKind.valueOf(meeting.kind().name()),
                meeting.month(),
                blankToNull(content.facts().topic()),
                start,
                end(start, meeting.endsAt()),
                blankToNull(meeting.place()));
    }

    private static @Nullable LocalDateTime end(LocalDateTime start, @Nullable LocalTime endsAt) {
        if (endsAt == null) {
            return null;
        }
        LocalDateTime end = start.toLocalDate().atTime(endsAt);
        return end.isBefore(start) ? end.plusDays(1) : end;
    }

    private static Agenda agenda(MinutesContent content) {
        FactsSection facts = content.facts();
        String text =
                facts.documents().isEmpty() ? facts.agenda() : (facts.agenda() + "\n" + facts.documents()).strip();
        List<String> titles = facts.agenda().isEmpty()
                ? Stream.concat(
                                content.items().stream().map(AgendaItem::title),
                                content.told().stream()
                                        .filter(PrintedMinutes::isTold)
                                        .map(told -> title(told, content.language())))
                        .filter(title -> !title.isEmpty())
                        .toList()
                : List.of();
        return new Agenda(blankToNull(facts.dues()), blankToNull(text), titles);
    }

    private static Course.Item item(AgendaItem item) {
        return new Course.Item(
                item.title(),
                person(item.presenter()),
                blankToNull(item.narrative()),
                item.opinions().stream()
                        .map(opinion -> new Course.Opinion(speaker(opinion.speaker()), opinion.text()))
                        .toList(),
                blankToNull(item.conclusion()));
    }

    private static boolean isTold(ToldAnswer told) {
        return told.outcome() != null && told.outcome() != ToldAnswer.Outcome.LATER;
    }

    private static String title(ToldAnswer told, String language) {
        return BlockHeadings.in(language).of("told") + " " + told.code();
    }

    /** An answer told is an item of the meeting's course: the matter and the answer, then what the members say. */
    private static Course.Item told(ToldAnswer told, String language) {
        String outcome = BlockHeadings.in(language).of("told." + told.outcome());
        return new Course.Item(
                title(told, language),
                null,
                told.matter() + "\n" + told.answer(),
                List.of(),
                told.said().isEmpty() ? outcome : outcome + ". " + told.said());
    }

    private static Assignments assignments(MinutesContent content) {
        return new Assignments(
                blankToNull(content.closing().resolution()),
                content.tasks().stream()
                        .map(task -> new Assignments.Task(task.text(), people(task.personName()), task.due()))
                        .toList());
    }

    private static Votes.Vote vote(VoteLine vote) {
        return new Votes.Vote(
                vote.subject(), vote.forVotes(), vote.against(), vote.other(), vote.base(), vote.secret());
    }

    private RaisedIssues issues(MinutesContent content, LocalDate on) {
        Locale locale = Locale.of(content.language());
        return new RaisedIssues(content.issues().stream()
                .map(issue -> new RaisedIssues.Issue(
                        statement(issue, content.language()),
                        categories
                                .find(issue.categoryCode(), on)
                                .map(category -> category.label(locale))
                                .orElse(null),
                        blankToNull(issue.receiver())))
                .toList());
    }

    private static String statement(RaisedIssue issue, String language) {
        BlockHeadings words = BlockHeadings.in(language);
        StringBuilder text = new StringBuilder(issue.statement());
        for (String part : List.of(
                issue.place(),
                issue.households() == 0 ? "" : words.of("issue.households", issue.households()),
                issue.timesRaised() < 2 ? "" : words.of("issue.times", issue.timesRaised()),
                issue.asked())) {
            text.append(part.isEmpty() ? "" : "; ").append(part);
        }
        return text.toString();
    }

    /** From the score sheet where the cell filled one in, else the number typed into the draft. */
    private SelfAssessment assessment(MinutesVersion version) {
        MinutesContent content = version.content();
        String weakPoints = blankToNull(content.closing().weakPoints());
        return scores.of(version.minutesId(), version.number(), Locale.of(content.language()))
                .map(sheet -> new SelfAssessment(sheet.total(), sheet.band(), weakPoints))
                .orElseGet(() -> typed(content, weakPoints));
    }

    private static SelfAssessment typed(MinutesContent content, @Nullable String weakPoints) {
        Integer score = content.closing().selfScore();
        String band = score == null
                ? null
                : BlockHeadings.in(content.language())
                        .of("band." + Band.of(score).name());
        return new SelfAssessment(score == null ? null : BigDecimal.valueOf(score), band, weakPoints);
    }

    static @Nullable Person person(String name) {
        return name.isBlank() ? null : speaker(name);
    }

    private static List<Person> people(String names) {
        return names.isBlank() ? List.of() : List.of(speaker(names));
    }

    /** A name that already carries a form of address keeps it. */
    private static Person speaker(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        boolean addressed = List.of("ông ", "bà ", "anh ", "chị ", "đ/c ", "đồng chí ").stream()
                .anyMatch(start::startsWith);
        return addressed ? Person.invited(name, null) : Person.comrade(name);
    }

    static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
