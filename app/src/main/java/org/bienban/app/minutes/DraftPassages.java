package org.bienban.app.minutes;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Replaces words of a draft in the field they were written in, as if its author had done so. */
@Component
public class DraftPassages {

    private final MinutesTable table;
    private final MinutesDrafting drafting;

    DraftPassages(MinutesTable table, MinutesDrafting drafting) {
        this.table = table;
        this.drafting = drafting;
    }

    /** What became of a wish to replace words. */
    public enum Outcome {
        /** The draft has the new words. */
        REPLACED,
        /** The words do not stand there. */
        NOT_THERE,
        /** The words go over several fields, or stand in one that is not written by hand. */
        NOT_ONE_FIELD
    }

    /**
     * Replaces words and saves the section they stand in.
     *
     * @param blockId the block they stand in
     * @param start where they begin in the block's text
     * @param was the words that stand there
     * @param words what shall stand there instead
     * @throws org.bienban.app.refusal.RefusedException if the new words carry a secrecy mark
     * @throws org.bienban.app.refusal.ConflictException if the minutes cannot be changed in their state
     */
    @Transactional
    public Outcome replace(UUID minutesId, String blockId, int start, String was, String words, Actor by) {
        table.lock(minutesId);
        Draft draft = drafting.draft(minutesId, by);
        String text = draft.content().blocks().stream()
                .filter(block -> block.id().equals(blockId))
                .map(Block::text)
                .findFirst()
                .orElse("");
        if (was.isEmpty() || !text.startsWith(was, start)) {
            return Outcome.NOT_THERE;
        }
        Map<String, JsonNode> sections = DraftSections.split(draft.content());
        Optional<String> changed = BlockFields.of(blockId, sections).replace(text, start, was, words);
        changed.map(name -> Map.of(name, sections.getOrDefault(name, MinutesJson.tree(""))))
                .ifPresent(section ->
                        drafting.save(minutesId, new DraftChange(draft.revision(), section, Map.of(), null), by));
        return changed.isPresent() ? Outcome.REPLACED : Outcome.NOT_ONE_FIELD;
    }
}
