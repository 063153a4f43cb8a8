package org.bienban.app.issue.course;

import java.util.List;
import java.util.UUID;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.minutes.AnswersToTell;
import org.bienban.app.minutes.ToldAnswer;
import org.springframework.stereotype.Component;

/** What a cell has yet to tell its members, as its minutes take it up. */
@Component
class WaitingAnswers implements AnswersToTell {

    private static final int SHORT = 600;

    private final TellingTable tellings;
    private final AnswerTable answers;
    private final Issues issues;

    WaitingAnswers(TellingTable tellings, AnswerTable answers, Issues issues) {
        this.tellings = tellings;
        this.answers = answers;
        this.issues = issues;
    }

    @Override
    public List<ToldAnswer> waitingIn(UUID cellId) {
        return tellings.waiting(cellId).stream().map(this::written).toList();
    }

    private ToldAnswer written(Telling telling) {
        Issue issue = issues.get(telling.partId());
        GivenAnswer answer = answers.find(telling.answerId()).orElseThrow();
        String paper = answer.number().isEmpty() ? "" : answer.number() + ": ";
        return new ToldAnswer(
                UUID.randomUUID().toString().substring(0, 8),
                answer.id().toString(),
                issue.id().toString(),
                issue.code(),
                shortened(issue.facts().statement()),
                shortened(paper + answer.text()),
                null,
                "");
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}
