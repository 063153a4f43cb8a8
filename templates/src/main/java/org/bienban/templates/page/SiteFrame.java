package org.bienban.templates.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything the layout shows around a page; in the model as {@code site}.
 *
 * @param userName display name of the person signed in, or null when nobody is
 * @param userDetail what they are here as (post, cell), or null
 * @param placeName the unit one works for, as short as people say it
 * @param placeDetail the unit above it, or null
 * @param myTurnCount documents waiting for this person, never negative
 * @param nav entries the person may use, in order; empty when signed out
 * @param languages this page in the other languages
 * @param theme chosen colour scheme
 * @param zone zone in which times are shown
 * @param shortcuts whether letter keys act (WCAG 2.1.4: they can be switched off)
 * @param sharedComputer whether this sign-in said the computer is shared: no text is kept on it
 * @param accountId stable key that separates drafts of several people on one device, or null when signed out
 */
public record SiteFrame(
        @Nullable String userName,
        @Nullable String userDetail,
        String placeName,
        @Nullable String placeDetail,
        int myTurnCount,
        List<NavItem> nav,
        List<LanguageLink> languages,
        Theme theme,
        ZoneId zone,
        boolean shortcuts,
        boolean sharedComputer,
        @Nullable String accountId) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    public SiteFrame {
        nav = List.copyOf(nav);
        languages = List.copyOf(languages);
        if (myTurnCount < 0) {
            throw new IllegalArgumentException("myTurnCount must not be negative: " + myTurnCount);
        }
    }

    /** The frame of a page that nobody has signed in to. */
    public static SiteFrame signedOut(String placeName, List<LanguageLink> languages, Theme theme, ZoneId zone) {
        return new SiteFrame(null, null, placeName, null, 0, List.of(), languages, theme, zone, true, false, null);
    }

    /** A moment as every page writes it; hundreds stand on a long one. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    public boolean signedIn() {
        return userName != null;
    }

    /** What the badge shows: the count, and {@code 99+} above ninety-nine. */
    public String myTurnBadge() {
        return myTurnCount > 99 ? "99+" : Integer.toString(myTurnCount);
    }
}
