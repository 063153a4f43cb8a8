package org.bienban.search;

/** What matches are counted by, and narrowed by when values are chosen; several values of one are alternatives. */
public enum Facet {
    /** Kind of document. */
    KIND(IndexField.KIND),
    /** Status. */
    STATUS(IndexField.STATUS),
    /** Month reported on, {@code yyyy-MM}; narrowed by a first and a last month too. */
    MONTH(IndexField.MONTH),
    /** Unit id; an entry counts for its unit and for every ancestor. */
    UNIT(IndexField.UNIT_PATH),
    /** Level of the unit that has it. */
    LEVEL(IndexField.UNIT_LEVEL),
    /** Category. */
    CATEGORY(IndexField.CATEGORY),
    /** Code of the language. */
    LANGUAGE(IndexField.LANGUAGE),
    /** Band of a score; found and counted only for those the band is for, see {@link EntryBand}. */
    BAND(IndexField.BAND);

    private final IndexField field;

    Facet(IndexField field) {
        this.field = field;
    }

    /** The field it is counted on. */
    public IndexField field() {
        return field;
    }
}
