package org.bienban.templates.document;

import java.util.List;
import org.bienban.templates.pdf.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * A document in the Party form, ready for the page template: only texts and style names, all wording decided. Public
 * because the template engine reads it; made by {@link MinutesForm}.
 *
 * @param leftHead the head column at the start of the line: bodies and number
 * @param rightHead the head column at the end of the line
 * @param closing last lines of the text, kept on one page with the signatures
 * @param draftMark mark of a draft, or null
 * @param verification small line after the signatures, or null
 */
public record PrintedForm(
        DocumentLanguage language,
        String name,
        List<Block> leftHead,
        List<Block> rightHead,
        List<Block> title,
        List<Block> body,
        List<Block> closing,
        Signature firstSignature,
        Signature secondSignature,
        @Nullable String draftMark,
        @Nullable String verification) {

    public PrintedForm {
        name = PrintableText.clean(name);
        verification = verification == null ? null : PrintableText.clean(verification);
    }

    /** A paragraph: style class and runs of text. */
    public record Block(String style, List<Run> runs) {
        static Block of(String style, String text) {
            return new Block(style, List.of(Run.plain(text)));
        }
    }

    /**
     * A piece of text in one style. Whatever cannot be printed is replaced here, so no unprintable character reaches the
     * page.
     */
    public record Run(String style, String text) {
        public Run {
            text = PrintableText.clean(text);
        }

        static Run plain(String text) {
            return new Run("plain", text);
        }
    }

    /** A signature column: the capacity and the name under the space for signing. */
    public record Signature(String capacity, String name) {
        public Signature {
            capacity = PrintableText.clean(capacity);
            name = PrintableText.clean(name);
        }
    }
}
