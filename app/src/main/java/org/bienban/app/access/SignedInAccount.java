package org.bienban.app.access;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The account of whoever is signed in, with their settings as they stand now; read once per request. */
@Component
public class SignedInAccount {

    private static final String ATTRIBUTE = SignedInAccount.class.getName();

    private final Accounts accounts;

    SignedInAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account, or empty where nobody is signed in. */
    public Optional<Account> find() {
        return CurrentActor.signedIn().flatMap(this::account);
    }

    private Optional<Account> account(SignedInPerson person) {
        if (person.accountId() == null) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Account known
                && known.id().equals(person.accountId())) {
            return Optional.of(known);
        }
        Optional<Account> account = accounts.find(person.accountId());
        if (request != null) {
            account.ifPresent(found -> request.setAttribute(ATTRIBUTE, found, RequestAttributes.SCOPE_REQUEST));
        }
        return account;
    }
}
