package org.bienban.app.access;

import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people set for themselves: how pages look and which language they speak. */
@Service
public class AccountSettings {

    private static final Set<String> LANGUAGES = Set.of("vi", "en", "ar");
    private static final Set<String> THEMES = Set.of("light", "dark", "system");

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    AccountSettings(JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
    }

    /** Keeps the language of the pages: {@code vi}, {@code en} or {@code ar}. */
    @Transactional
    public void language(UUID accountId, String language) {
        refuseUnknown(language);
        change(accountId, before -> before.withLanguage(language));
    }

    /** Keeps whether the next task of a list opens by itself when one is done. */
    @Transactional
    public void openNext(UUID accountId, boolean openNext) {
        change(accountId, before -> before.withOpenNext(openNext));
    }

    /**
     * Keeps all settings of the pages at once.
     *
     * @param theme {@code light}, {@code dark} or {@code system}
     * @param shortcuts whether single letters act as keyboard shortcuts
     * @param openNext whether the next task opens by itself, null to leave it as it is
     */
    @Transactional
    public void change(UUID accountId, String language, String theme, boolean shortcuts, @Nullable Boolean openNext) {
        if (!THEMES.contains(theme)) {
            throw new RefusedException(Refusal.at("theme", "access.refusal.theme"));
        }
        refuseUnknown(language);
        change(
                accountId,
                before -> new AccountPreferences(
                        language, theme, shortcuts, openNext == null ? before.openNext() : openNext));
    }

    private void change(UUID accountId, UnaryOperator<AccountPreferences> change) {
        AccountPreferences before = AccountPreferences.of(accounts.get(accountId));
        AccountPreferences after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        jdbc.sql("""
                        update account set language = :language, theme = :theme, shortcuts = :shortcuts,
                            open_next = :next
                        where id = :id""")
                .param("language", after.language())
                .param("theme", after.theme())
                .param("shortcuts", after.shortcuts())
                .param("next", after.openNext())
                .param("id", accountId)
                .update();
        events.publishEvent(new AccountChanged.SettingsChanged(accountId, before, after));
    }

    private static void refuseUnknown(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new RefusedException(Refusal.at("language", "access.refusal.language"));
        }
    }
}
