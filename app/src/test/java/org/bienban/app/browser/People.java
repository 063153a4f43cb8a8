package org.bienban.app.browser;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bienban.app.access.Account;
import org.bienban.app.access.Accounts;
import org.bienban.app.access.ApiTokens;
import org.springframework.boot.test.context.TestComponent;

/** Lets people of a fixture sign in. Stories beside each other may ask for the same person: one account is made. */
@TestComponent
class People {

    static final String PASSWORD = "mua xuân năm ấy";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final ApiTokens tokens;

    People(Accounts accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** The person's user name; the account is made at the first asking. */
    String username(UUID personId) {
        return account(personId).username();
    }

    /** A bearer token of the person. */
    String token(UUID personId) {
        return tokens.create(account(personId).id(), "kiểm thử", 1).secret();
    }

    private synchronized Account account(UUID personId) {
        return accounts.ofPerson(personId)
                .orElseGet(
                        () -> accounts.get(accounts.create(personId, "nguoi." + NUMBER.incrementAndGet(), PASSWORD)));
    }
}
