package org.bienban.app.inbox.web;

import java.util.regex.Pattern;

/** Where a form leads back to: a page of ours only, so that a forged form cannot send people elsewhere. */
final class BackAddress {

    private static final Pattern OURS = Pattern.compile("/(tasks|minutes)([/?][\\w\\-./%?&=+:]*)?");

    private BackAddress() {}

    static String within(String back) {
        return OURS.matcher(back).matches() && !back.contains("//") && !back.contains("..") ? back : "/tasks";
    }
}
