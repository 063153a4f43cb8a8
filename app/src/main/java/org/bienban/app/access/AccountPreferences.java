package org.bienban.app.access;

import org.jspecify.annotations.Nullable;

/**
 * What people set for themselves.
 *
 * @param language {@code vi}, {@code en} or {@code ar}; null if it was never chosen
 * @param theme {@code light}, {@code dark} or {@code system}
 * @param shortcuts whether single letters act as keyboard shortcuts
 * @param openNext whether the next task of a list opens by itself when one is done
 */
public record AccountPreferences(@Nullable String language, String theme, boolean shortcuts, boolean openNext) {

    static AccountPreferences of(Account account) {
        return new AccountPreferences(account.language(), account.theme(), account.shortcuts(), account.openNext());
    }

    AccountPreferences withLanguage(String chosen) {
        return new AccountPreferences(chosen, theme, shortcuts, openNext);
    }

    AccountPreferences withOpenNext(boolean chosen) {
        return new AccountPreferences(language, theme, shortcuts, chosen);
    }
}
