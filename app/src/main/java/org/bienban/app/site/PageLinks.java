package org.bienban.app.site;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Only addresses of files are looked up among the static resources, where they get the mark of their content. An
 * address of a page would be sought in every folder and every library each time it is written, and not be found: on a
 * page with hundreds of links that took longer than everything else.
 */
@Configuration(proxyBeanMethods = false)
class PageLinks {

    PageLinks(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new OfFiles());
    }

    private static final class OfFiles extends StandardLinkBuilder {

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return isFile(link) ? super.processLink(context, link) : link;
        }
    }

    /** A file's name has an ending. */
    static boolean isFile(String link) {
        int end = link.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = link.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        return link.lastIndexOf('.', end - 1) > link.lastIndexOf('/', end - 1);
    }
}
