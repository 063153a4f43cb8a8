package org.bienban.app.issue.course;

/**
 * How the letter of an answer is to be laid out; what is blank is as the body usually writes it.
 *
 * @param summary what it is about, after "V/v"
 * @param place where it is signed
 * @param capacity in which the signer signs, a line each
 * @param copies who else gets it, a line each
 */
public record LetterWish(String summary, String place, String capacity, String copies) {

    /** Everything as the body usually writes it. */
    public static final LetterWish USUAL = new LetterWish("", "", "", "");

    private static final int SUMMARY = 300;
    private static final int PLACE = 100;
    private static final int CAPACITY = 300;
    private static final int COPIES = 1000;

    /** The same as it is kept; refuses what is too long or marked secret. */
    LetterWish checked() {
        return new LetterWish(
                CourseText.optional("letterSummary", summary, SUMMARY),
                CourseText.optional("letterPlace", place, PLACE),
                CourseText.optional("capacity", capacity, CAPACITY),
                CourseText.optional("copies", copies, COPIES));
    }

    /** The same with the usual where it is blank. */
    LetterWish or(LetterWish usual) {
        return new LetterWish(
                summary.isEmpty() ? usual.summary : summary,
                place.isEmpty() ? usual.place : place,
                capacity.isEmpty() ? usual.capacity : capacity,
                copies.isEmpty() ? usual.copies : copies);
    }
}
