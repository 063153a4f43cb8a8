package org.bienban.app.notice;

/** Notices that are alike to whoever gets them; how they come by mail is chosen for a family. */
public enum NoticeFamily {
    /** Something is with you now. */
    HANDED(Delivery.AT_ONCE),
    /** Something is soon due, or overdue. */
    DEADLINE(Delivery.AT_ONCE),
    /** What became of something of yours. */
    COURSE(Delivery.DIGEST),
    /** Who stands in for whom, and what was done so. */
    STANDING_IN(Delivery.DIGEST),
    /** What a saved search found anew. */
    SEARCHES(Delivery.DIGEST);

    private final Delivery usual;

    NoticeFamily(Delivery usual) {
        this.usual = usual;
    }

    /** How it comes to somebody who has not chosen: what asks for something at once, the rest in the evening. */
    public Delivery usual() {
        return usual;
    }
}
