package org.bienban.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.bienban.app.meeting.Guest;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.Presence;
import org.bienban.app.minutes.TaskProgress;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Minutes of the demonstration with everything that happened to them, as {@code demo/minutes.json} tells or the
 * generator of recent months makes up. Names of people are those of the ward's members.
 *
 * @param key short name, for example D1
 * @param cell slug of the cell
 * @param absent who was not there; an empty name means some member without a post
 * @param score self-assessment out of 100, or null
 * @param sentAt when the minutes were sent; null: still a draft
 * @param verdictAt when the verdict was given; null: still waiting
 * @param taken whether the inspection is in somebody's hands
 * @param corrected the second version after a return, or null
 */
record DemoMinutes(
        String key,
        String cell,
        MeetingKind kind,
        String language,
        LocalDate heldOn,
        LocalTime startsAt,
        @Nullable LocalTime endsAt,
        String place,
        String topic,
        String dues,
        String agenda,
        String documents,
        List<Guest> guests,
        List<Absent> absent,
        List<Item> items,
        List<Progress> progress,
        List<Task> tasks,
        List<Vote> votes,
        List<Issue> issues,
        String resolution,
        @Nullable Integer score,
        String weak,
        boolean readBack,
        List<RemarkLine> remarks,
        String reason,
        @Nullable LocalDateTime sentAt,
        boolean taken,
        @Nullable LocalDateTime verdictAt,
        @Nullable Verdict outcome,
        @Nullable Corrected corrected) {

    record Absent(String name, Presence presence, String reason) {}

    record Said(String speaker, String text) {}

    record Item(String title, String presenter, String narrative, List<Said> opinions, String conclusion) {}

    record Progress(String task, String person, TaskProgress progress, String result) {}

    /** {@code person} is the member's name, {@code written} the name as the minutes write it. */
    record Task(String text, String person, String written, LocalDate due) {}

    record Vote(String subject, int forVotes, boolean secret) {}

    record Issue(
            String statement,
            String category,
            String place,
            int households,
            String receiver,
            String asked,
            int times) {}

    record RemarkLine(String block, String quote, RemarkHead head, Severity severity, String text) {}

    record Corrected(
            LocalDateTime sentAt,
            LocalDateTime verdictAt,
            String reasonForAbsence,
            List<Item> items,
            List<Task> tasks,
            List<Vote> votes,
            List<Issue> issues) {}

    static List<DemoMinutes> twelve(JsonMapper json) {
        try (InputStream stream = new ClassPathResource("demo/minutes.json").getInputStream()) {
            return List.of(json.readValue(stream, DemoMinutes[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the second version. */
    DemoMinutes asCorrected(Corrected second) {
        return new DemoMinutes(
                key,
                cell,
                kind,
                language,
                heldOn,
                startsAt,
                endsAt,
                place,
                topic,
                dues,
                agenda,
                documents,
                guests,
                absent.stream()
                        .map(each -> new Absent(each.name(), Presence.EXCUSED, second.reasonForAbsence()))
                        .toList(),
                second.items(),
                progress,
                second.tasks(),
                second.votes(),
                second.issues(),
                resolution,
                score,
                weak,
                true,
                List.of(),
                "",
                second.sentAt(),
                true,
                second.verdictAt(),
                Verdict.APPROVED,
                null);
    }
}
