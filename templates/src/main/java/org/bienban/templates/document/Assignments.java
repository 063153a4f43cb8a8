package org.bienban.templates.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Section IV: general conclusion and tasks given.
 *
 * @param conclusion conclusion of the whole meeting or text of the resolution; or null
 */
public record Assignments(@Nullable String conclusion, List<Task> tasks) implements MinutesSection {
    public Assignments {
        tasks = List.copyOf(tasks);
    }

    @Override
    public boolean isEmpty() {
        return Words.isBlank(conclusion) && tasks.isEmpty();
    }

    @Override
    public void write(SectionWriter out) {
        out.heading("assignments");
        out.paragraphs(conclusion);
        tasks.forEach(task -> out.numbered(task.sentence(out.words())));
    }

    /**
     * One task.
     *
     * @param who people in charge; empty prints a blank
     * @param due last day, or null for a blank
     */
    public record Task(
            String what, List<Person> who, @Nullable LocalDate due) {
        public Task {
            who = List.copyOf(who);
        }

        private String sentence(Words words) {
            String names = who.isEmpty()
                    ? Words.BLANK
                    : who.stream().map(words::person).collect(Collectors.joining(", "));
            String day = due == null ? Words.BLANK : words.shortDate(due);
            return words.say("task", words.withoutFullStop(what), names, day);
        }
    }
}
