package org.bienban.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.meeting.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a new draft begins with: the meeting's facts and last month's tasks to report on. */
@Component
class DraftPreset {

    private final JdbcClient jdbc;
    private final VersionTable versions;
    private final AnswersToTell answers;

    DraftPreset(JdbcClient jdbc, VersionTable versions, AnswersToTell answers) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.answers = answers;
    }

    MinutesContent of(Meeting meeting, String language) {
        MinutesContent empty = MinutesContent.empty(language);
        return new MinutesContent(
                language,
                new FactsSection(
                        meeting.heldOn(),
                        meeting.startsAt(),
                        meeting.place(),
                        meeting.chairId(),
                        meeting.minuteTakerId(),
                        "",
                        "",
                        "",
                        ""),
                List.of(AgendaItem.empty(newId())),
                meeting.kind().isMonthly() ? lastTasks(meeting) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                answers.waitingIn(meeting.cellId()),
                empty.closing());
    }

    /** A new id for a part of minutes. */
    static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private List<ProgressLine> lastTasks(Meeting meeting) {
        return lastSent(meeting)
                .flatMap(versions::latest)
                .map(version -> open(version.content()))
                .orElse(List.of());
    }

    /** Tasks given at the last meeting, and those it moved on. */
    private static List<ProgressLine> open(MinutesContent last) {
        List<ProgressLine> lines = new ArrayList<>();
        for (ProgressLine line : last.progress()) {
            if (line.progress() == TaskProgress.MOVED) {
                lines.add(new ProgressLine(newId(), line.task(), line.personName(), line.due(), null, ""));
            }
        }
        for (TaskLine task : last.tasks()) {
            lines.add(new ProgressLine(newId(), task.text(), task.personName(), task.due(), null, ""));
        }
        return lines;
    }

    private Optional<UUID> lastSent(Meeting meeting) {
        return jdbc.sql("""
                        select m.id from minutes m join meeting g on g.id = m.meeting_id
                        where m.cell_id = :cell and m.version > 0 and g.held_on < :heldOn
                          and g.kind in ('REGULAR', 'COMBINED')
                        order by g.held_on desc, m.id limit 1""")
                .param("cell", meeting.cellId())
                .param("heldOn", meeting.heldOn())
                .query(UUID.class)
                .optional();
    }
}
