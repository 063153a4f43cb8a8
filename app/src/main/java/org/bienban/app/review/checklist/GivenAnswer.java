package org.bienban.app.review.checklist;

/**
 * What a person decided on an item.
 *
 * @param note why, may be empty
 * @param basis digest of the facts it was given on, empty if the record told none
 */
public record GivenAnswer(String item, Answer answer, String note, String basis) {}
