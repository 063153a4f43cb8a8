package org.bienban.app.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A completed sign-in. It has no authorities: rights are asked of posts, today, never kept in a session. */
final class PersonAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedInPerson person;

    PersonAuthentication(SignedInPerson person) {
        super(List.of());
        this.person = person;
        super.setAuthenticated(true);
    }

    @Override
    public SignedInPerson getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonAuthentication that && person.equals(that.person) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
