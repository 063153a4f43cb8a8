package org.bienban.app.notice;

/** How a notice reaches a person by mail. Within the application they have it in any case. */
public enum Delivery {
    /** In a mail of its own, at once. */
    AT_ONCE,
    /** In the mail of the evening, unless it was read by then. */
    DIGEST,
    /** Not at all. */
    NONE
}
