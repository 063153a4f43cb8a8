package org.bienban.templates.page;

import java.util.Locale;

/** The three languages of the pages; Vietnamese is the one used when nothing else is asked for. */
public enum UiLanguage {
    VI("vi", "Tiếng Việt", "VI"),
    EN("en", "English", "EN"),
    AR("ar", "العربية", "ع");

    private final String tag;
    private final String nativeName;
    private final String abbreviation;

    UiLanguage(String tag, String nativeName, String abbreviation) {
        this.tag = tag;
        this.nativeName = nativeName;
        this.abbreviation = abbreviation;
    }

    /** BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The language's own name for itself, never translated. */
    public String nativeName() {
        return nativeName;
    }

    /** One or two letters for the closed language menu. */
    public String abbreviation() {
        return abbreviation;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /** The language that serves this locale; Vietnamese for every locale we do not have. */
    public static UiLanguage of(Locale locale) {
        for (UiLanguage language : values()) {
            if (language.tag.equals(locale.getLanguage())) {
                return language;
            }
        }
        return VI;
    }
}
