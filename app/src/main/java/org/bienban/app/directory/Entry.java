package org.bienban.app.directory;

import java.util.Locale;

/** One thing asked for in a change; the name is that of the form field, of the JSON member and of the refusal. */
public enum Entry {
    NAME("name", false),
    HEAD_NAME("headName", true),
    CODE("code", false),
    KIND("kind", false),
    TYPE("type", true),
    PARENT("parentId", false),
    SUCCESSOR("successorId", false),
    PERSON("personId", false),
    FULL_NAME("fullName", false),
    PHONE("phone", true),
    STANDING("standing", false),
    PARTICIPATION("participation", false),
    POST("kind", false);

    private final String field;
    private final boolean optional;

    Entry(String field, boolean optional) {
        this.field = field;
        this.optional = optional;
    }

    /** Name of the form field. */
    public String field() {
        return field;
    }

    /** Whether it may stay empty. */
    public boolean optional() {
        return optional;
    }

    /** Key of the label. */
    public String message() {
        return "organisation.entry." + name().toLowerCase(Locale.ROOT);
    }
}
