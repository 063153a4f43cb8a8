package org.bienban.app.notice.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Account;
import org.bienban.app.access.Accounts;
import org.bienban.app.organisation.People;
import org.bienban.templates.page.UiLanguage;
import org.springframework.stereotype.Component;

/** Looks up who reads a mail: the language is that of their pages. */
@Component
class Readers {

    private final People people;
    private final Accounts accounts;

    Readers(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    Reader of(UUID personId) {
        UiLanguage language = accounts.ofPerson(personId)
                .flatMap(account -> Optional.ofNullable(account.language()))
                .map(tag -> UiLanguage.of(Locale.forLanguageTag(tag)))
                .orElse(UiLanguage.VI);
        return new Reader(personId, people.get(personId).fullName(), language);
    }

    /** Whether the person may still sign in: to others nothing is sent. */
    boolean isActive(UUID personId) {
        return accounts.ofPerson(personId).filter(Account::open).isPresent();
    }
}
