package org.bienban.app.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the texts of every capability by its bundle, so that a new capability needs no entry in a list. The bundles of a
 * language are laid together once: a page of threads asks for thousands of texts, and would look into one bundle after the
 * other for each.
 */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    private static final String VIETNAMESE = "_vi.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                Arrays.stream(bundles()).map(bundle -> "classpath:" + bundle).toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.of("vi"));
        // Without this a text lacking placeholders would show the doubled apostrophes of its escape.
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    static String[] bundles() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:/messages/*" + VIETNAMESE);
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(name -> "messages/" + name.substring(0, name.length() - VIETNAMESE.length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
