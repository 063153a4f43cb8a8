package org.bienban.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A version of the index: which fields it has and why it came to be. Add a version at the end of {@link #ALL}; between
 * two neighbours fields are added or removed, never both. A change of analysis with the same fields is a version too.
 *
 * @param version counts from 1
 * @param reason why this version exists
 * @param fields its fields
 */
public record IndexSchema(int version, String reason, List<IndexField> fields) {
    /** The first version, with every field of the start. */
    static final IndexSchema V1 = new IndexSchema(1, "first version", upTo(IndexField.SOURCE_VERSION));

    /** Fields typed into the box: units and people by name, standing, what is overdue. */
    static final IndexSchema V2 = new IndexSchema(2, "conditions typed into a query", upTo(IndexField.DUE));

    /** Fields counted by: level of the unit, category, language, band of a score. */
    static final IndexSchema V3 =
            new IndexSchema(3, "level, category, language and band counted", upTo(IndexField.BAND));

    /** Arabic words by runs of their letters; the title's words are words of the text too. */
    static final IndexSchema V4 = new IndexSchema(4, "runs of letters of Arabic words", upTo(IndexField.BODY_GRAMS));

    /** One field to tell what matches, before it is counted and weighed. */
    static final IndexSchema V5 = new IndexSchema(5, "every word once, for matching", upTo(IndexField.ANY_WORD));

    /** Dates in every written form, plots of land and sheets of the map are cited too; fields as before. */
    static final IndexSchema V6 = new IndexSchema(6, "dates and plots cited", upTo(IndexField.ANY_WORD));

    /** What stands beside the text is one field, and words are looked for where they are weighed. */
    static final IndexSchema V7 =
            new IndexSchema(7, "fewer lists of words", without(IndexField.TITLE_LOOSE, upTo(IndexField.BODY_GRAMS)));

    /** All versions, oldest first. */
    public static final List<IndexSchema> ALL = List.of(V1, V2, V3, V4, V5, V6, V7);

    /** The version this library writes and reads. */
    public static final IndexSchema CURRENT = ALL.getLast();

    public IndexSchema {
        fields = List.copyOf(fields);
    }

    private static List<IndexField> upTo(IndexField last) {
        Set<IndexField> fields = EnumSet.range(IndexField.ID, last);
        return List.copyOf(fields);
    }

    private static List<IndexField> without(IndexField left, List<IndexField> fields) {
        return fields.stream().filter(field -> field != left).toList();
    }

    /** Name of the version as used for its folder, e.g. {@code v1}. */
    public String name() {
        return "v" + version;
    }
}
