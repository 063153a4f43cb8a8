package org.bienban.templates.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The same page in another language.
 *
 * @param language which one
 * @param href the page's own address with the language asked for
 * @param current whether it is the language shown now
 */
public record LanguageLink(UiLanguage language, String href, boolean current) {

    /** Links to all three, built on one page address.
     *
     * @param pathAndQuery address from the context root, without a {@code lang} parameter
     * @param shown the locale of this answer
     */
    public static List<LanguageLink> all(String pathAndQuery, Locale shown) {
        String start = pathAndQuery + (pathAndQuery.contains("?") ? "&" : "?") + "lang=";
        UiLanguage now = UiLanguage.of(shown);
        return Arrays.stream(UiLanguage.values())
                .map(language -> new LanguageLink(language, start + language.tag(), language == now))
                .toList();
    }
}
