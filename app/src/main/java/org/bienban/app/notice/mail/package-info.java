/** Notices by mail: whom they reach and how, the outbox, and the evening's digest. */
@NullMarked
package org.bienban.app.notice.mail;

import org.jspecify.annotations.NullMarked;
