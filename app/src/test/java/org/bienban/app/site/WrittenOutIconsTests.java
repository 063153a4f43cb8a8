package org.bienban.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class WrittenOutIconsTests {

    private final SpringTemplateEngine engine = engine();

    @ParameterizedTest
    @ValueSource(
            strings = {"pencil", "check-circle-fill", "x-lg", "chevron-left", "reply", "send", "list", "list-check"})
    void writesWhatTheFragmentWrites(String name) {
        String asked = "<svg th:replace=\"~{_parts :: icon('" + name + "')}\"></svg>";

        String written = WrittenOutIcons.write(asked);

        assertThat(written).doesNotContain("th:replace");
        assertThat(rendered(written)).isEqualTo(rendered(asked)).contains("/icons.svg#" + name);
    }

    @Test
    void leavesAloneWhatIsNotKnownBefore() {
        String asked = "<svg th:replace=\"~{_parts :: icon(${late ? 'clock' : 'x'})}\"></svg> <p>icon('x')</p>";

        assertThat(WrittenOutIcons.write(asked)).isEqualTo(asked);
    }

    private String rendered(String template) {
        return engine.process(template, new Context(Locale.ROOT));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver parts = new ClassLoaderTemplateResolver();
        parts.setPrefix("pages/");
        parts.setSuffix(".html");
        parts.setCheckExistence(true);
        parts.setOrder(1);
        StringTemplateResolver text = new StringTemplateResolver();
        text.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(parts);
        engine.addTemplateResolver(text);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }
        });
        return engine;
    }
}
