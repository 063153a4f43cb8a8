package org.bienban.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.ClosingSection;
import org.bienban.app.minutes.FactsSection;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.Opinion;
import org.bienban.app.minutes.ProgressLine;
import org.bienban.app.minutes.RaisedIssue;
import org.bienban.app.minutes.TaskLine;
import org.bienban.app.minutes.VoteLine;

/** Turns a demonstration text into the content of minutes; parts are numbered, so that remarks can name them. */
final class DemoContent {

    private DemoContent() {}

    /**
     * The content.
     *
     * @param base official members present, the base of every vote
     */
    static MinutesContent of(DemoMinutes text, Meeting meeting, Map<String, UUID> people, int base) {
        FactsSection facts = new FactsSection(
                text.heldOn(),
                text.startsAt(),
                text.place(),
                meeting.chairId(),
                meeting.minuteTakerId(),
                text.topic(),
                text.dues(),
                text.agenda(),
                text.documents());
        return new MinutesContent(
                text.language(),
                facts,
                items(text.items()),
                progress(text.progress()),
                tasks(text.tasks(), people),
                votes(text.votes(), base),
                issues(text.issues()),
                new ClosingSection(text.endsAt(), text.readBack(), text.resolution(), text.score(), text.weak()));
    }

    private static List<AgendaItem> items(List<DemoMinutes.Item> items) {
        List<AgendaItem> lines = new ArrayList<>();
        for (DemoMinutes.Item item : items) {
            List<Opinion> opinions = new ArrayList<>();
            item.opinions()
                    .forEach(said ->
                            opinions.add(new Opinion("o" + (opinions.size() + 1), said.speaker(), said.text())));
            lines.add(new AgendaItem(
                    "i" + (lines.size() + 1),
                    item.title(),
                    item.presenter(),
                    item.narrative(),
                    opinions,
                    item.conclusion()));
        }
        return lines;
    }

    private static List<ProgressLine> progress(List<DemoMinutes.Progress> progress) {
        List<ProgressLine> lines = new ArrayList<>();
        progress.forEach(each -> lines.add(new ProgressLine(
                "p" + (lines.size() + 1), each.task(), each.person(), null, each.progress(), each.result())));
        return lines;
    }

    private static List<TaskLine> tasks(List<DemoMinutes.Task> tasks, Map<String, UUID> people) {
        List<TaskLine> lines = new ArrayList<>();
        tasks.forEach(task -> lines.add(new TaskLine(
                "t" + (lines.size() + 1), task.text(), people.get(task.person()), task.written(), task.due())));
        return lines;
    }

    private static List<VoteLine> votes(List<DemoMinutes.Vote> votes, int base) {
        List<VoteLine> lines = new ArrayList<>();
        votes.forEach(vote -> lines.add(new VoteLine(
                "v" + (lines.size() + 1),
                vote.subject(),
                Math.min(vote.forVotes(), base),
                0,
                Math.max(0, base - vote.forVotes()),
                base,
                vote.secret())));
        return lines;
    }

    private static List<RaisedIssue> issues(List<DemoMinutes.Issue> issues) {
        List<RaisedIssue> lines = new ArrayList<>();
        issues.forEach(issue -> lines.add(new RaisedIssue(
                "s" + (lines.size() + 1),
                issue.statement(),
                issue.category(),
                issue.place(),
                issue.households(),
                issue.receiver(),
                issue.asked(),
                issue.times())));
        return lines;
    }
}
