package org.bienban.app.notice.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskCounts;
import org.bienban.app.issue.course.IssueTurns;
import org.bienban.app.notice.MailableNotice;
import org.bienban.templates.mail.Letter.Line;
import org.bienban.templates.mail.Letter.Part;
import org.bienban.templates.mail.LetterRenderer;
import org.bienban.templates.mail.WrittenLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mail of an evening: first what waits, then what happened, by what it concerns. */
@Component
class DigestLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /** Nobody reads more of a mail; the rest is on the page. */
    private static final int LONGEST = 60;

    private final LetterWords words;
    private final LetterRenderer renderer;
    private final Clock clock;

    DigestLetters(LetterWords words, LetterRenderer renderer, Clock clock) {
        this.words = words;
        this.renderer = renderer;
        this.clock = clock;
    }

    WrittenLetter write(Reader reader, Digest digest, LocalDate evening) {
        List<Part> parts = new ArrayList<>();
        List<Line> waiting = waiting(reader, digest);
        if (!waiting.isEmpty()) {
            parts.add(new Part(words.text(reader, "mail.digest.waiting"), waiting));
        }
        parts.addAll(happened(reader, digest));
        return renderer.write(
                words.letter(reader, words.text(reader, "mail.digest.subject", DAY.format(evening)), parts));
    }

    private List<Line> waiting(Reader reader, Digest digest) {
        List<Line> lines = new ArrayList<>();
        InboxTask task = digest.oldestTask();
        if (task != null) {
            String count = new TaskCounts.Count(digest.tasks(), false).shown();
            lines.add(words.line(
                    words.text(
                            reader,
                            "mail.digest.tasks",
                            count,
                            task.cellName(),
                            MONTH.format(task.month()),
                            day(digest.taskSince())),
                    "/tasks"));
        }
        counted(lines, reader, "mail.digest.issues", digest.issues(), "/issues?show=mine");
        counted(lines, reader, "mail.digest.answers", digest.answers(), "/issues?show=all&unread=yes");
        return lines;
    }

    private void counted(List<Line> lines, Reader reader, String key, IssueTurns.Waiting waiting, String path) {
        if (waiting.count() > 0) {
            String text = words.text(reader, key, waiting.count(), waiting.code(), day(waiting.since()));
            lines.add(words.line(text, path));
        }
    }

    private List<Part> happened(Reader reader, Digest digest) {
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        digest.notices().stream()
                .limit(LONGEST)
                .forEach(one -> parts.computeIfAbsent(subject(one), subject -> new ArrayList<>())
                        .add(words.line(
                                words.sentence(reader, one.notice()),
                                one.notice().link())));
        List<Part> all = new ArrayList<>();
        parts.forEach((subject, lines) -> all.add(new Part(subject, lines)));
        int more = digest.unnamed() + Math.max(0, digest.notices().size() - LONGEST);
        if (more > 0) {
            all.add(new Part("", List.of(words.line(words.text(reader, "mail.digest.more", more), "/notices"))));
        }
        return all;
    }

    /** What a notice concerns: cell and month, code and cell of an issue, the two people of a deputyship. */
    private static String subject(MailableNotice one) {
        return String.join(
                ", ",
                one.notice().arguments().stream()
                        .limit(2)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : DAY.format(moment.atZone(clock.getZone()));
    }
}
