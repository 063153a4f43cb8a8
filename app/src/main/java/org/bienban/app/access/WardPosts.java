package org.bienban.app.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.bienban.app.organisation.PostKind;

/** What the posts of a ward's committee allow (table of actors: office and standing committee see all cells). */
final class WardPosts {

    static final Set<PostKind> OVERSEEING = Collections.unmodifiableSet(
            EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.STANDING_MEMBER, PostKind.OFFICE_STAFF));

    static final Set<PostKind> ARCHIVING = Collections.unmodifiableSet(
            EnumSet.of(PostKind.OFFICE_STAFF, PostKind.ARCHIVIST, PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY));

    static final Set<PostKind> STANDING = Collections.unmodifiableSet(
            EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.STANDING_MEMBER));

    static final Set<PostKind> LEADING =
            Collections.unmodifiableSet(EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY));

    private WardPosts() {}
}
