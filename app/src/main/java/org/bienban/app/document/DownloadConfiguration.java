package org.bienban.app.document;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link Download} among what controllers can answer with. */
@Configuration(proxyBeanMethods = false)
class DownloadConfiguration implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new DownloadConverter());
    }
}
