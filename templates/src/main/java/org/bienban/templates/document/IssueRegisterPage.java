package org.bienban.templates.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the page template of the register of issues. */
final class IssueRegisterPage {
    private final TemplateEngine engine = new TemplateEngine();

    IssueRegisterPage() {
        ClassLoaderTemplateResolver resolver =
                new ClassLoaderTemplateResolver(IssueRegisterPage.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    /** The register as well-formed XHTML. */
    String fill(IssueRegisterDocument register) {
        Words words = Words.in(register.language());
        boolean mirrored = register.language().rightToLeft();
        Context context = new Context(register.language().locale());
        context.setVariable("name", register.name(words));
        context.setVariable("css", PartyFormPage.css(mirrored));
        context.setVariable("language", register.language().tag());
        context.setVariable("direction", register.language().direction());
        context.setVariable("superior", register.superior().toUpperCase(Locale.ROOT));
        context.setVariable("issuer", register.issuer().toUpperCase(Locale.ROOT));
        context.setVariable("party", words.shared("party"));
        context.setVariable("mirrored", mirrored);
        context.setVariable("title", words.shared("register.title"));
        context.setVariable("subject", register.subject());
        context.setVariable("heads", line(words.shared("register.place"), register.columns(), mirrored));
        List<List<Cell>> lines = new ArrayList<>();
        for (List<String> row : register.rows()) {
            lines.add(line(String.valueOf(lines.size() + 1), row, mirrored));
        }
        context.setVariable("lines", lines);
        context.setVariable(
                "capacities",
                across(mirrored, List.of(words.shared("register.keeper"), words.shared("register.head"))));
        return engine.process("issue-register", context);
    }

    /** A cell; the style is its column. Public for the template engine. */
    public record Cell(String style, String text) {}

    private static List<Cell> line(String number, List<String> texts, boolean mirrored) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("c0", number));
        texts.forEach(text -> cells.add(new Cell("c" + cells.size(), text)));
        return across(mirrored, cells);
    }

    /** The PDF renderer lays table cells from left to right whatever the direction, so mirroring is done here. */
    private static <T> List<T> across(boolean mirrored, List<T> cells) {
        List<T> laid = new ArrayList<>(cells);
        if (mirrored) {
            Collections.reverse(laid);
        }
        return laid;
    }
}
