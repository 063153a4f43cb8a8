package org.bienban.app.access;

import java.util.Set;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people set for themselves: how pages look and which language they speak. */
@Service
public class AccountSettings {

    private static final Set<String> LANGUAGES = Set.of("vi", "en", "ar");
    private static final Set<String> THEMES = Set.of("light", "dark", "system");

    private final JdbcClient jdbc;

    AccountSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the language of the pages: {@code vi}, {@code en} or {@code ar}. */
    @Transactional
    public void language(UUID accountId, String language) {
        if (!LANGUAGES.contains(language)) {
            throw new RefusedException(Refusal.at("language", "access.refusal.language"));
        }
        jdbc.sql("update account set language = :language where id = :id")
                .param("language", language)
                .param("id", accountId)
                .update();
    }

    /** Keeps whether the next task of a list opens by itself when one is done. */
    @Transactional
    public void openNext(UUID accountId, boolean openNext) {
        jdbc.sql("update account set open_next = :next where id = :id")
                .param("next", openNext)
                .param("id", accountId)
                .update();
    }

    /**
     * Keeps all settings of the pages at once.
     *
     * @param theme {@code light}, {@code dark} or {@code system}
     * @param shortcuts whether single letters act as keyboard shortcuts
     */
    @Transactional
    public void change(UUID accountId, String language, String theme, boolean shortcuts) {
        if (!THEMES.contains(theme)) {
            throw new RefusedException(Refusal.at("theme", "access.refusal.theme"));
        }
        language(accountId, language);
        jdbc.sql("update account set theme = :theme, shortcuts = :shortcuts where id = :id")
                .param("theme", theme)
                .param("shortcuts", shortcuts)
                .param("id", accountId)
                .update();
    }
}
