package org.bienban.templates.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.bienban.templates.document.ScoreSheetDocument.Row;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the page template of the score sheet. */
final class ScoreSheetPage {
    private final TemplateEngine engine = new TemplateEngine();

    ScoreSheetPage() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(ScoreSheetPage.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    /** The sheet as well-formed XHTML. */
    String fill(ScoreSheetDocument sheet) {
        Words words = Words.in(sheet.language());
        boolean mirrored = sheet.language().rightToLeft();
        Context context = new Context(sheet.language().locale());
        context.setVariable("sheet", sheet);
        context.setVariable("name", sheet.name(words));
        context.setVariable("css", PartyFormPage.css(mirrored));
        context.setVariable("language", sheet.language().tag());
        context.setVariable("direction", sheet.language().direction());
        context.setVariable("superior", sheet.superior().toUpperCase(Locale.ROOT));
        context.setVariable("cell", sheet.cell().toUpperCase(Locale.ROOT));
        context.setVariable("party", words.shared("party"));
        context.setVariable("mirrored", mirrored);
        context.setVariable("title", words.shared("score.title"));
        context.setVariable("draftMark", sheet.draft() ? words.shared("draft") : null);
        context.setVariable("heads", across(mirrored, heads(words)));
        List<Line> lines = new ArrayList<>();
        sheet.rows().forEach(row -> lines.add(line(row, row.group() ? "group" : "item", mirrored)));
        lines.add(line(sheet.total(), "group", mirrored));
        context.setVariable("lines", lines);
        context.setVariable(
                "capacities",
                across(
                        mirrored,
                        List.of(words.shared("score.signature.cell"), words.shared("score.signature.superior"))));
        return engine.process("score-sheet", context);
    }

    /** A line of the table with its cells in the order in which they are laid. Public for the template engine. */
    public record Line(String style, List<Cell> cells) {}

    /** A cell. Public for the template engine. */
    public record Cell(String style, String text) {}

    private static List<Cell> heads(Words words) {
        return List.of(
                new Cell("criterion", words.shared("score.criterion")),
                new Cell("figure", words.shared("score.most")),
                new Cell("figure", words.shared("score.self")),
                new Cell("figure", words.shared("score.superior")),
                new Cell("reason", words.shared("score.reason")));
    }

    private static Line line(Row row, String style, boolean mirrored) {
        return new Line(
                style,
                across(
                        mirrored,
                        List.of(
                                new Cell("criterion", row.text()),
                                new Cell("figure", row.most()),
                                new Cell("figure", row.self()),
                                new Cell("figure", row.superior()),
                                new Cell("reason", row.reason()))));
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
