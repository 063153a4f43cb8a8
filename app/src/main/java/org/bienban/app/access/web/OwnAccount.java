package org.bienban.app.access.web;

import org.bienban.app.access.Account;
import org.bienban.app.access.SignedInAccount;
import org.bienban.app.refusal.ForbiddenException;
import org.springframework.stereotype.Component;

/** The account a profile page is about: always one's own. */
@Component
class OwnAccount {

    private final SignedInAccount account;

    OwnAccount(SignedInAccount account) {
        this.account = account;
    }

    Account get() {
        return account.find().orElseThrow(() -> new ForbiddenException("profile without an account"));
    }
}
