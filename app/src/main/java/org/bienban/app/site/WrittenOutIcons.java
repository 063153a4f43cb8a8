package org.bienban.app.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.thymeleaf.templateresource.ITemplateResource;

/**
 * A template in which every symbol with a plain name is written out while it is read. A page of threads shows a symbol
 * eight hundred times; as a fragment each was put together anew.
 *
 * <p>The result is the fragment {@code icon} of {@code _parts.html}, word for word; a test holds the two together.
 */
record WrittenOutIcons(ITemplateResource template) implements ITemplateResource {

    private static final Pattern ICON =
            Pattern.compile("<svg th:replace=\"~\\{_parts :: icon\\('([a-z0-9-]+)'\\)}\"></svg>");

    static String write(String text) {
        return ICON.matcher(text)
                .replaceAll("<svg class=\"bb-icon\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<use th:href=\"@{/icons.svg#$1}\"></use></svg>");
    }

    @Override
    public Reader reader() throws IOException {
        try (BufferedReader read = new BufferedReader(template.reader())) {
            StringBuilder text = new StringBuilder();
            char[] part = new char[8192];
            for (int length = read.read(part); length >= 0; length = read.read(part)) {
                text.append(part, 0, length);
            }
            return new StringReader(write(text.toString()));
        }
    }

    @Override
    public String getDescription() {
        return template.getDescription();
    }

    @Override
    public String getBaseName() {
        return template.getBaseName();
    }

    @Override
    public boolean exists() {
        return template.exists();
    }

    @Override
    public ITemplateResource relative(String location) {
        return new WrittenOutIcons(template.relative(location));
    }
}
