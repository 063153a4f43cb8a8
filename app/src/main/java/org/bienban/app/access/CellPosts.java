package org.bienban.app.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.bienban.app.organisation.PostKind;

/** What the posts of a cell allow (table of actors: secretary and deputy sign and send, the committee prepares). */
final class CellPosts {

    static final Set<PostKind> DRAFTING = Collections.unmodifiableSet(EnumSet.of(
            PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.COMMITTEE_MEMBER, PostKind.MINUTE_TAKER));

    static final Set<PostKind> SENDING =
            Collections.unmodifiableSet(EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY));

    private CellPosts() {}
}
