package org.bienban.app.access;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers of who signed in: ids only, so that rights and names are read anew for every request.
 *
 * @param accountId the account; null where the program itself acts for a person
 * @param personId the person
 */
record SignedInPerson(@Nullable UUID accountId, UUID personId) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    /** Sessions are found again by this name. */
    @Override
    public String getName() {
        return sessionName(accountId == null ? personId : accountId);
    }

    static String sessionName(UUID accountId) {
        return accountId.toString();
    }
}
