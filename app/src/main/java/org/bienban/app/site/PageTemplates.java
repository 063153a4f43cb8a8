package org.bienban.app.site;

import java.util.Map;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Reads the templates of pages as Spring Boot would, with their symbols written out. */
@Configuration(proxyBeanMethods = false)
class PageTemplates {

    @Bean
    SpringResourceTemplateResolver defaultTemplateResolver(ThymeleafProperties settings, ApplicationContext context) {
        SpringResourceTemplateResolver resolver = new Resolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix(settings.getPrefix());
        resolver.setSuffix(settings.getSuffix());
        resolver.setTemplateMode(settings.getMode());
        resolver.setCharacterEncoding(settings.getEncoding().name());
        resolver.setCacheable(settings.isCache());
        resolver.setCheckExistence(settings.isCheckTemplate());
        return resolver;
    }

    private static final class Resolver extends SpringResourceTemplateResolver {

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                Map<String, Object> attributes) {
            return new WrittenOutIcons(super.computeTemplateResource(
                    configuration, ownerTemplate, template, resourceName, characterEncoding, attributes));
        }
    }
}
