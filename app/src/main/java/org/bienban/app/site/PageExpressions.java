package org.bienban.app.site;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Room for every expression of every page. With the 500 the engine keeps of itself a long page pushed its own expressions
 * out, so that each request read and compiled them anew.
 */
@Configuration(proxyBeanMethods = false)
class PageExpressions {

    private static final int TEMPLATES = 1_000;
    private static final int EXPRESSIONS = 20_000;

    PageExpressions(SpringTemplateEngine templates) {
        StandardCacheManager known = new StandardCacheManager();
        known.setTemplateCacheMaxSize(TEMPLATES);
        known.setExpressionCacheMaxSize(EXPRESSIONS);
        templates.setCacheManager(known);
    }
}
