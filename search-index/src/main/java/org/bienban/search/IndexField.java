package org.bienban.search;

import static org.bienban.search.FieldKind.EXACT;
import static org.bienban.search.FieldKind.NUMBER;
import static org.bienban.search.FieldKind.STORED;
import static org.bienban.search.FieldKind.TEXT;
import static org.bienban.search.FieldKind.WORDS;

/**
 * Every field of the index. Reading this top to bottom is reading what the index holds. A value may have several fields,
 * one per way of searching it; "exact" is the word as written (lower case, one tone placement), "loose" the word without
 * marks or its stem.
 */
public enum IndexField {
    /** The entry's id; the term an entry is replaced and removed by. */
    ID("id", EXACT, true),
    /** Kind of document. */
    KIND("kind", EXACT, true),
    /** Code of the language. */
    LANGUAGE("language", EXACT, true),
    /** Title as written. */
    TITLE("title", STORED, true),
    /** Words of the title as written. */
    TITLE_EXACT("title_exact", WORDS, false),
    /** Up to version 6: words of the title, marks dropped or stemmed. */
    TITLE_LOOSE("title_loose", TEXT, false),
    /** Pairs of neighbouring loose words of the title: Vietnamese compounds. */
    TITLE_PAIRS("title_pairs", WORDS, false),
    /** Document number as written. */
    NUMBER_SHOWN("number", STORED, true),
    /** The document's own number in one spelling, whole and by its beginnings. */
    NUMBER_WHOLE("number_whole", EXACT, false),
    /** The parts of the document's own number. */
    NUMBER_PART("number_part", WORDS, false),
    /** Numbers of documents, and dates, that title and text cite, spelled as in number_whole. */
    REFERENCE("reference", EXACT, false),
    /** Anchors of the passages, one value per passage. */
    PASSAGE_ANCHOR("passage_anchor", STORED, true),
    /** Headings of the passages, one value per passage. */
    PASSAGE_HEADING("passage_heading", STORED, true),
    /** Texts of the passages, one value per passage. */
    PASSAGE_TEXT("passage_text", STORED, true),
    /** Words of headings and texts as written. */
    BODY_EXACT("body_exact", WORDS, false),
    /** Words of headings and texts, marks dropped or stemmed. */
    BODY_LOOSE("body_loose", TEXT, false),
    /** Pairs of neighbouring loose words of headings and texts. */
    BODY_PAIRS("body_pairs", WORDS, false),
    /** Loose words of title, number, the unit's name, the people and the categories: of all but the text. */
    CONTEXT("context", TEXT, false),
    /** Id of the unit. */
    UNIT_ID("unit_id", EXACT, true),
    /** Ids of the unit and of all its ancestors. */
    UNIT_PATH("unit_path", EXACT, false),
    /** Name of the unit as shown. */
    UNIT_NAME("unit_name", STORED, true),
    /** Month reported on, yyyy-MM. */
    MONTH("month", EXACT, true),
    /** Day sorted by, as days since 1970-01-01. */
    DATE("date", NUMBER, true),
    /** Status of the document. */
    STATUS("status", EXACT, true),
    /** Categories, whole. */
    CATEGORY("category", EXACT, false),
    /** Names of people, whole. */
    PERSON("person", EXACT, false),
    /** Who may see it; compared with the asker's audiences, never shown. */
    AUDIENCE("audience", EXACT, false),
    /** Version of the source row. */
    SOURCE_VERSION("source_version", NUMBER, false),
    /** Loose words of the names of the unit and of its ancestors, a name each. */
    UNIT_WORDS("unit_words", TEXT, false),
    /** Loose words of the names of people, a name each. */
    PERSON_WORDS("person_words", TEXT, false),
    /** How things stand besides the status, e.g. escalated. */
    STANDING("standing", EXACT, false),
    /** Day by which something is to be done, as days since 1970-01-01; none when nothing is. */
    DUE("due", NUMBER, false),
    /** Level of the unit that has it. */
    UNIT_LEVEL("unit_level", EXACT, false),
    /** Band of a score, once for each audience that may know of it: audience, separator, band. */
    BAND("band", EXACT, false),
    /** Runs of four letters of the Arabic words of title, headings and texts. */
    BODY_GRAMS("body_grams", WORDS, false),
    /** Versions 5 and 6: each loose word of title, number, text, unit, people and categories, once. */
    ANY_WORD("any_word", WORDS, false);

    private final String fieldName;
    private final FieldKind kind;
    private final boolean stored;

    IndexField(String fieldName, FieldKind kind, boolean stored) {
        this.fieldName = fieldName;
        this.kind = kind;
        this.stored = stored;
    }

    /** Name inside the index, lower_snake. */
    public String fieldName() {
        return fieldName;
    }

    /** How it is matched. */
    public FieldKind kind() {
        return kind;
    }

    /** Whether its value can be read back. */
    public boolean stored() {
        return stored;
    }
}
