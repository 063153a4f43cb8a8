package org.bienban.templates.mail;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes letters out. Texts are data: whatever they contain is shown as text. Keep one instance; it may be used by several
 * threads.
 */
public final class LetterRenderer {

    private final TemplateEngine engine = new TemplateEngine();

    /** Reads the templates when the first letter is written. */
    public LetterRenderer() {
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
    }

    /** The letter in both forms. */
    public WrittenLetter write(Letter letter) {
        Context context = new Context(
                letter.language().locale(),
                Map.of(
                        "letter",
                        letter,
                        "language",
                        letter.language().tag(),
                        "direction",
                        letter.language().rightToLeft() ? "rtl" : "ltr"));
        return new WrittenLetter(
                letter.language().tag(),
                // A line break in a subject would begin another header.
                letter.subject().replaceAll("\\p{Cntrl}+", " ").strip(),
                engine.process("letter.txt", context),
                engine.process("letter.html", context));
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(LetterRenderer.class.getClassLoader());
        resolver.setPrefix("mails/");
        resolver.setResolvablePatterns(Set.of("*" + ending));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
