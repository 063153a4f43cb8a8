package org.bienban.workflows.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.bienban.workflows.ProcessDiagram;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Renders the process fragments as the application would; the page also lands in target/rendered to be looked at. */
final class FragmentPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns:th="http://www.thymeleaf.org" th:lang="${#locale.language}" th:dir="${#locale.language == 'ar' ? 'rtl' : 'ltr'}">
            <head><meta charset="utf-8"><title th:text="${diagram.title}">Process</title>
            <link rel="stylesheet" th:href="@{/css/bienban.css}"></head>
            <body><main class="bb-main"><figure th:replace="~{process/_diagram :: diagram(diagram=${diagram})}"></figure>
            %s</main></body></html>
            """;
    private static final String STEPS =
            "<ol th:replace=\"~{process/_steps :: steps(progress=${progress}, people=${people})}\"></ol>";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    FragmentPage() {
        FileTemplateResolver pages = new FileTemplateResolver();
        pages.setPrefix(TemplatesFolder.RESOURCES.resolve("pages") + "/");
        pages.setSuffix(".html");
        pages.setCharacterEncoding("UTF-8");
        pages.setCheckExistence(true);
        pages.setOrder(1);
        StringTemplateResolver inline = new StringTemplateResolver();
        inline.setOrder(2);
        engine.addTemplateResolver(pages);
        engine.addTemplateResolver(inline);
        engine.setTemplateEngineMessageSource(messages());
        engine.setLinkBuilder(new StaticFiles());
    }

    static ReloadableResourceBundleMessageSource messages() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        String folder = TemplatesFolder.RESOURCES.toAbsolutePath().normalize().toUri() + "messages/";
        messages.setBasenames(folder + "process", folder + "common");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    String render(String name, Locale locale, Map<String, Object> model) {
        return render(name, locale, PAGE.formatted(STEPS), model);
    }

    /** Renders the picture alone. */
    String render(String name, Locale locale, ProcessDiagram diagram) {
        return render(name, locale, PAGE.formatted(""), Map.of("diagram", diagram));
    }

    private String render(String name, Locale locale, String page, Map<String, Object> model) {
        Context context = new Context(locale, model);
        context.setVariable("site", Map.of("zone", ZoneId.of("Asia/Ho_Chi_Minh")));
        String html = engine.process(page, context);
        try {
            Path folder = Files.createDirectories(Path.of("target", "rendered"));
            Files.writeString(folder.resolve(name + "_" + locale.getLanguage() + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html;
    }

    /** Links to the files themselves, so that the rendered page can be opened. */
    private static final class StaticFiles extends AbstractLinkBuilder {
        @Override
        public String buildLink(IExpressionContext context, String base, Map<String, Object> parameters) {
            return TemplatesFolder.RESOURCES
                            .resolve("static")
                            .toAbsolutePath()
                            .normalize()
                            .toUri()
                    + base.substring(1);
        }
    }
}
