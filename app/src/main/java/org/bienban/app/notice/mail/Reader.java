package org.bienban.app.notice.mail;

import java.util.Locale;
import java.util.UUID;
import org.bienban.templates.page.UiLanguage;

/** Whoever reads a mail, and in which language. */
record Reader(UUID personId, String name, UiLanguage language) {

    /** Western digits in all three languages, as on the pages. */
    Locale locale() {
        return Locale.forLanguageTag(language.tag() + "-u-nu-latn");
    }
}
