package org.bienban.app.minutes;

/**
 * A piece of the minutes' text with a name that stays the same through all versions: what a remark is anchored to, what
 * a search hit opens at and what two versions are compared by.
 *
 * @param id for example {@code item:4f2a.conclusion}
 * @param heading where it stands, in the language of the minutes
 * @param text in Unicode normal form C; offsets into it are UTF-16 units
 */
public record Block(String id, String heading, String text) {}
