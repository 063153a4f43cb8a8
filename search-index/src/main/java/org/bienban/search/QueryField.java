package org.bienban.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienban.search.text.WordForms;
import org.bienban.search.text.Words;

/** A field of the query language, {@code field:value}; its names are understood in three languages, marks left out or not. */
public enum QueryField {
    /** The unit or one above it, by words of its name or by its id. */
    UNIT("unit cell donvi chibo وحدة الوحدة خلية"),
    /** The month reported on: {@code 2026-03}, {@code 3/2026}, {@code 2026}, a range of them. */
    MONTH("month thang شهر الشهر"),
    /** The day sorted by: {@code 2026-03-05}, {@code 05/03/2026}, a month, a year, a range of them. */
    DATE("date day ngay تاريخ التاريخ"),
    /** The kind of document. */
    TYPE("type kind loai نوع النوع"),
    /** The status. */
    STATUS("status state trangthai حالة الحالة"),
    /** A category. */
    CATEGORY("category linhvuc مجال المجال فئة"),
    /** Somebody named as taking part, by words of the name. */
    PERSON("person people nguoi شخص الشخص"),
    /** The document's own number or a part of it. */
    NUMBER("number no so رقم الرقم"),
    /** The language written in, by code or name. */
    LANGUAGE("language lang ngonngu لغة اللغة"),
    /** A state things are in whatever their status: overdue, escalated, answered. */
    IS("is la هو");

    private static final Map<String, QueryField> BY_NAME = byName();

    /** The main one first, separated by blanks. */
    private final String names;

    QueryField(String names) {
        this.names = names;
    }

    /** The field of a name as typed; {@code _} within it does not matter. */
    public static Optional<QueryField> named(String typed) {
        return Optional.ofNullable(BY_NAME.get(key(typed)));
    }

    /** Whether several values typed are wanted together; otherwise each is an alternative to the others. */
    public boolean wantedTogether() {
        return this == PERSON || this == IS;
    }

    private List<String> allNames() {
        return List.of(names.split(" ", -1));
    }

    private static Map<String, QueryField> byName() {
        Map<String, QueryField> fields = new HashMap<>();
        for (QueryField field : values()) {
            for (String name : field.allNames()) {
                QueryField other = fields.put(key(name), field);
                if (other != null && other != field) {
                    throw new IllegalStateException(name + " names two fields");
                }
            }
        }
        return Map.copyOf(fields);
    }

    private static String key(String name) {
        return WordForms.of(Words.normal(name).replace("_", "")).folded();
    }
}
