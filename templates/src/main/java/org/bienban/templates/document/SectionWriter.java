package org.bienban.templates.document;

import java.util.ArrayList;
import java.util.List;
import org.bienban.templates.document.PrintedForm.Block;
import org.bienban.templates.document.PrintedForm.Run;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs of the body; counts sections over the document and points within a section. */
public final class SectionWriter {
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private int section;
    private int point;

    SectionWriter(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Starts the next section: {@code III- DIỄN BIẾN}. */
    void heading(String key) {
        section++;
        point = 0;
        blocks.add(Block.of("heading", words.shared("numeral." + section) + " " + words.say("heading." + key)));
    }

    /** A numbered point; further lines of the text follow as paragraphs. */
    void numbered(String text) {
        point++;
        startingWith(point + ". ", text);
    }

    void numberedTitle(String text) {
        point++;
        blocks.add(new Block("point", List.of(new Run("strong", point + ". " + text))));
    }

    /** One paragraph per line of the text; none for no text. */
    void paragraphs(@Nullable String text) {
        lines(text).forEach(line -> blocks.add(Block.of("paragraph", line)));
    }

    /** A text after its label: {@code Kết luận: ...}; nothing for no text. */
    void labelled(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            List<String> lines = lines(text);
            Run label = new Run("label", words.say(key) + " ");
            blocks.add(new Block("paragraph", List.of(label, Run.plain(lines.getFirst()))));
            furtherLines(lines);
        }
    }

    /** A label alone, before a list. */
    void lead(String key) {
        blocks.add(new Block("lead", List.of(new Run("label", words.say(key)))));
    }

    /** {@code - đ/c Nguyễn Văn A: ...} */
    void dashed(String who, String text) {
        startingWith("- " + who + ": ", text);
    }

    void note(String text) {
        blocks.add(Block.of("note", text));
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** In one run with its start, so that a reader of the file's text finds them in order in Arabic too. */
    private void startingWith(String start, String text) {
        List<String> lines = lines(text);
        blocks.add(Block.of("paragraph", start + (lines.isEmpty() ? "" : lines.getFirst())));
        furtherLines(lines);
    }

    private void furtherLines(List<String> lines) {
        lines.stream().skip(1).forEach(line -> blocks.add(Block.of("paragraph", line)));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
