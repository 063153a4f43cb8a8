package org.bienban.templates.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the page template of the Party form. */
final class PartyFormPage {
    private static final String CSS = read("/documents/party-form.css");
    private static final String MIRRORED_CSS = CSS + read("/documents/party-form-rtl.css");

    private final TemplateEngine engine = new TemplateEngine();

    PartyFormPage() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PartyFormPage.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    /** The form as well-formed XHTML. */
    String fill(PrintedForm form) {
        Context context = new Context(form.language().locale());
        context.setVariable("form", form);
        context.setVariable("css", form.language().rightToLeft() ? MIRRORED_CSS : CSS);
        context.setVariable("language", form.language().tag());
        context.setVariable("direction", form.language().direction());
        context.setVariable(
                "heads",
                across(form, new Column("issuing", form.leftHead()), new Column("party-name", form.rightHead())));
        context.setVariable("signatures", across(form, form.firstSignature(), form.secondSignature()));
        return engine.process("party-form", context);
    }

    /** The style sheet of the form, mirrored or not. */
    static String css(boolean mirrored) {
        return mirrored ? MIRRORED_CSS : CSS;
    }

    /** The PDF renderer lays table cells from left to right whatever the direction, so mirroring is done here. */
    private static <T> List<T> across(PrintedForm form, T first, T second) {
        List<T> columns = new ArrayList<>(List.of(first, second));
        if (form.language().rightToLeft()) {
            Collections.reverse(columns);
        }
        return columns;
    }

    private static String read(String resource) {
        try (InputStream in = PartyFormPage.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** A head column: its width's style name and its lines. Public for the template engine. */
    public record Column(String style, List<PrintedForm.Block> lines) {}
}
