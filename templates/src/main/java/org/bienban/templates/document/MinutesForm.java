package org.bienban.templates.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bienban.templates.document.PrintedForm.Block;
import org.bienban.templates.document.PrintedForm.Run;
import org.bienban.templates.document.PrintedForm.Signature;
import org.jspecify.annotations.Nullable;

/** Lays the minutes out in the Party form: head, title, time and place, sections, closing, signatures. */
final class MinutesForm {
    private final MinutesDocument minutes;
    private final Words words;

    MinutesForm(MinutesDocument minutes) {
        this.minutes = minutes;
        this.words = Words.in(minutes.language());
    }

    PrintedForm lay() {
        Provenance provenance = minutes.provenance();
        return new PrintedForm(
                minutes.language(),
                words.say("name", title(), minutes.letterhead().cell()),
                leftHead(),
                List.of(Block.of("party", words.shared("party"))),
                titleLines(),
                body(),
                closing(),
                signature("minute-taker", minutes.composition().minuteTaker()),
                signature("chair", minutes.composition().chair()),
                provenance.draft() ? words.shared("draft") : null,
                provenance.sha256() == null ? null : words.shared("verification", provenance.sha256()));
    }

    private List<Block> leftHead() {
        Letterhead head = minutes.letterhead();
        List<Block> lines = new ArrayList<>();
        lines.add(Block.of("superior", upper(head.superior())));
        lines.add(Block.of("issuer", upper(head.cell())));
        lines.add(Block.of("star", "*"));
        String number = head.number() == null || head.number().isBlank() ? "........-BB/CB" : head.number();
        lines.add(new Block("number", List.of(Run.plain(words.shared("number") + " "), new Run("ltr", number))));
        if (minutes.provenance().draft()) {
            lines.add(new Block("mark", List.of(new Run("boxed", words.shared("draft")))));
        }
        return lines;
    }

    private List<Block> titleLines() {
        List<Block> lines = new ArrayList<>();
        lines.add(Block.of("title", words.say("title")));
        lines.add(Block.of("subject", title()));
        String theme = minutes.meeting().theme();
        if (theme != null && !theme.isBlank()) {
            lines.add(Block.of("subject", words.say("theme", theme)));
        }
        lines.add(Block.of("dashes", "-----"));
        return lines;
    }

    private String title() {
        MeetingFacts meeting = minutes.meeting();
        String month =
                words.month(meeting.month().getMonthValue(), meeting.month().getYear());
        return words.say("kind." + meeting.kind().name().toLowerCase(Locale.ROOT), month);
    }

    private List<Block> body() {
        SectionWriter out = new SectionWriter(words);
        MeetingFacts meeting = minutes.meeting();
        out.paragraphs(words.say("start", moment(meeting.start())));
        out.paragraphs(words.sentence(words.say("place", Words.orBlank(meeting.place()))));
        minutes.sections().stream().filter(section -> !section.isEmpty()).forEach(section -> section.write(out));
        return out.blocks();
    }

    private List<Block> closing() {
        SectionWriter out = new SectionWriter(words);
        Closing closing = minutes.closing();
        if (closing.adopted()) {
            String own = closing.statement();
            out.paragraphs(own == null || own.isBlank() ? words.say("adopted") : own);
        }
        out.paragraphs(words.say("end", end(minutes.meeting())));
        return out.blocks();
    }

    private String moment(@Nullable LocalDateTime moment) {
        return moment == null
                ? Words.BLANK
                : words.shared("moment", words.time(moment), words.date(moment.toLocalDate()));
    }

    private String end(MeetingFacts meeting) {
        LocalDateTime start = meeting.start();
        LocalDateTime end = meeting.end();
        boolean sameDay = start != null && end != null && start.toLocalDate().equals(end.toLocalDate());
        return sameDay && end != null ? words.shared("moment.same-day", words.time(end)) : moment(end);
    }

    private Signature signature(String key, @Nullable Person person) {
        return new Signature(words.say("signature." + key), person == null ? "" : person.name());
    }

    private String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
