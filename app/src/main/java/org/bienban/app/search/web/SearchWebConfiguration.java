package org.bienban.app.search.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link JustWrote} before everything that can change something. */
@Configuration(proxyBeanMethods = false)
class SearchWebConfiguration implements WebMvcConfigurer {

    private final JustWrote wrote;

    SearchWebConfiguration(JustWrote wrote) {
        this.wrote = wrote;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(wrote);
    }
}
