package org.bienban.app.notice.mail;

/** How far a mail has come. */
public enum MailState {
    /** To be sent, or to be tried again. */
    WAITING,
    /** The server took it. */
    SENT,
    /** The server will not take it, or could not be reached for too long. */
    GIVEN_UP,
    /** No server was set when its turn came. */
    KEPT
}
