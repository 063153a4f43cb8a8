package org.bienban.search;

/** The language a document is written in; it decides how the document's words are reduced. */
public enum EntryLanguage {
    /** Vietnamese: marks are dropped in the tolerant form, words are not stemmed. */
    VI("vi"),
    /** Arabic: letters unified, light stemming. */
    AR("ar"),
    /** English: stemmed. */
    EN("en"),
    /** Not known, or mixed: words are kept both with marks dropped and stemmed. */
    UNDETERMINED("und");

    private final String code;

    EntryLanguage(String code) {
        this.code = code;
    }

    /** The code as stored and as used in addresses: {@code vi}, {@code ar}, {@code en} or {@code und}. */
    public String code() {
        return code;
    }

    /** The language of a code; anything unknown is {@link #UNDETERMINED}. */
    public static EntryLanguage ofCode(String code) {
        for (EntryLanguage language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        return UNDETERMINED;
    }
}
