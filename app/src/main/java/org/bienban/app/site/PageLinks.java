package org.bienban.app.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Only addresses of files are looked up among the static resources, where they get the mark of their content. An
 * address of a page would be sought in every folder and every library each time it is written, and not be found: on a
 * page with hundreds of links that took longer than everything else. A file never changes while the program runs, so its
 * address is looked up once.
 */
@Configuration(proxyBeanMethods = false)
class PageLinks {

    PageLinks(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new OfFiles());
    }

    private static final class OfFiles extends StandardLinkBuilder {

        /** More symbols and files than there are; what is beyond is looked up each time. */
        private static final int MANY = 1000;

        private final Map<String, String> known = new ConcurrentHashMap<>();

        @Override
        protected String processLink(IExpressionContext context, String link) {
            if (!isFile(link)) {
                return link;
            }
            String found = known.get(link);
            if (found == null) {
                found = super.processLink(context, link);
                if (known.size() < MANY && link.indexOf('?') < 0) {
                    known.put(link, found);
                }
            }
            return found;
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
