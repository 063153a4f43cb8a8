package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.List;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether what a passage of minutes speaks of was raised before, and so perhaps answered, as far as its reader may see. */
@Service
public class PassageMatters {

    private final MinutesRegister register;
    private final AlikeIssues alike;

    PassageMatters(MinutesRegister register, AlikeIssues alike) {
        this.register = register;
        this.alike = alike;
    }

    /**
     * A passage and what is like it.
     *
     * @param block the block the words stand in
     * @param words the words compared: those asked for, or all of the block
     */
    public record Matters(MinutesSummary minutes, Block block, String words, List<AlikeIssues.Alike> alike) {

        /** Copies the issues. */
        public Matters {
            alike = List.copyOf(alike);
        }
    }

    /** What is like it; not found where there is no such passage or it is not the person's to read. */
    @Transactional(readOnly = true)
    public Matters of(Actor actor, Passage passage) {
        MinutesSummary minutes = register.visible(passage.minutesId(), actor);
        MinutesVersion version = register.version(passage.minutesId(), passage.version(), actor);
        Block block = version.content().blocks().stream()
                .filter(one -> one.id().equals(passage.blockId()))
                .filter(one -> !one.text().isBlank())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("block", passage.blockId()));
        String quote = passage.quote().strip();
        String words = !quote.isEmpty() && block.text().contains(quote) ? quote : block.text();
        return new Matters(minutes, block, words, alike.toPassage(words, day(version, actor), actor));
    }

    /** Papers of the archive tell no meeting: everything there is may be before them. */
    private static LocalDate day(MinutesVersion version, Actor actor) {
        MeetingSnapshot meeting = version.meeting();
        return meeting == null ? actor.on() : meeting.meeting().heldOn();
    }
}
