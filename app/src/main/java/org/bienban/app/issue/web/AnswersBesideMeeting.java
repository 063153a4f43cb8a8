package org.bienban.app.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.access.Permissions;
import org.bienban.app.issue.course.Letters;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.minutes.AnswersToTell;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.ToldAnswer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays the answers a cell has yet to tell its members beside its meeting, whose agenda they belong on, and beside a draft
 * that was begun before they came. Those pages know nothing of issues; {@code issue/_panel} shows it.
 */
@Component
class AnswersBesideMeeting extends PageAddition {

    private final Permissions permissions;
    private final AnswersToTell answers;
    private final Letters letters;

    AnswersBesideMeeting(CurrentActor current, Permissions permissions, AnswersToTell answers, Letters letters) {
        super(current, "/meetings/{id}", "/minutes/{id}/draft");
        this.permissions = permissions;
        this.answers = answers;
        this.letters = letters;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        if (page.getModel().get("written") instanceof MinutesContent written
                && page.getModel().get("minutes") instanceof MinutesSummary minutes) {
            List<ToldAnswer> waiting = waiting(actor, minutes.cellId());
            page.addObject("answersToTell", missing(waiting, written));
            layLetters(page, Stream.concat(waiting.stream(), written.told().stream()));
        } else if (page.getModel().get("meeting") instanceof Meeting meeting) {
            List<ToldAnswer> waiting = waiting(actor, meeting.cellId());
            page.addObject("answersToTell", waiting);
            layLetters(page, waiting.stream());
        }
    }

    /** Those of the answers that stand in a letter, by their ids as minutes write them. */
    private void layLetters(ModelAndView page, Stream<ToldAnswer> told) {
        Set<UUID> answerIds =
                told.map(ToldAnswer::answerId).flatMap(id -> id(id).stream()).collect(Collectors.toSet());
        page.addObject(
                "lettersToTell",
                letters.of(answerIds).stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    /** Imported minutes may say anything there. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<ToldAnswer> waiting(Actor actor, UUID cellId) {
        return permissions.mayDraft(actor, cellId) ? answers.waitingIn(cellId) : List.of();
    }

    static List<ToldAnswer> missing(List<ToldAnswer> waiting, MinutesContent written) {
        Set<String> there = new HashSet<>();
        written.told().forEach(told -> there.add(key(told)));
        return waiting.stream().filter(told -> !there.contains(key(told))).toList();
    }

    private static String key(ToldAnswer told) {
        return told.answerId() + told.issueId();
    }
}
