package org.bienban.templates.document;

import java.util.Locale;

/** Language of a printed document; decides fixed wording, number and date forms, and direction. */
public enum DocumentLanguage {
    VIETNAMESE("vi", "ltr"),
    ENGLISH("en", "ltr"),
    ARABIC("ar", "rtl");

    private final String tag;
    private final String direction;

    DocumentLanguage(String tag, String direction) {
        this.tag = tag;
        this.direction = direction;
    }

    /** The language of a BCP 47 tag such as {@code ar} or {@code en-GB}; Vietnamese for any other. */
    public static DocumentLanguage of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        for (DocumentLanguage candidate : values()) {
            if (candidate.tag.equals(language)) {
                return candidate;
            }
        }
        return VIETNAMESE;
    }

    /** BCP 47 tag: {@code vi}, {@code en} or {@code ar}. */
    public String tag() {
        return tag;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    public boolean rightToLeft() {
        return this == ARABIC;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
