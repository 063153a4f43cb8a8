package org.bienban.templates.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders a page the way the application does, without starting it. The result also lands in target/rendered to be looked at. */
final class PageRendering {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final StaticWebApplicationContext context = new StaticWebApplicationContext();

    PageRendering() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/common");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("pages/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        context.setServletContext(new MockServletContext());
        context.refresh();
    }

    String render(String page, UiLanguage language, Map<String, ?> model) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(language.locale()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setApplicationContext(context);
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        try {
            View view = views.resolveViewName(page, language.locale());
            Objects.requireNonNull(view).render(model, request, response);
            String html = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            keep(page + (html.contains("data-sign-out") ? "" : "-signed-out"), language, html);
            return html;
        } catch (Exception fault) {
            throw new IllegalStateException("cannot render " + page + " in " + language, fault);
        }
    }

    static SiteFrame frame(UiLanguage language) {
        List<NavItem> nav = java.util.Arrays.stream(NavItem.Section.values())
                .filter(section -> section != NavItem.Section.ISSUES)
                .map(section -> new NavItem(
                        section, "/" + section.name().toLowerCase(Locale.ROOT), section == NavItem.Section.TASKS))
                .toList();
        return new SiteFrame(
                "Nguyễn Thị Lan",
                "Cấp ủy viên phụ trách",
                "Phường Định Trung",
                "Đảng ủy phường Định Trung",
                12,
                nav,
                LanguageLink.all("/tasks?list=mine", language.locale()),
                Theme.SYSTEM,
                ZONE,
                true,
                false,
                "a-17");
    }

    static BindingResult binding(Object target, String name) {
        return new org.springframework.validation.BeanPropertyBindingResult(target, name);
    }

    private static void keep(String page, UiLanguage language, String html) {
        Path file = Path.of("target", "rendered", language.tag(), page.replace('/', '-') + ".html");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, html);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
