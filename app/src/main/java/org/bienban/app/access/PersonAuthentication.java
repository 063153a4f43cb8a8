package org.bienban.app.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A completed sign-in. It has no authorities: rights are asked of posts, today, never kept in a session. */
final class PersonAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedInPerson person;
    /** Not part of a session: whoever signs in by token does so for one request. */
    private final transient @Nullable UUID tokenId;

    PersonAuthentication(SignedInPerson person) {
        this(person, null);
    }

    PersonAuthentication(SignedInPerson person, @Nullable UUID tokenId) {
        super(List.of());
        this.person = person;
        this.tokenId = tokenId;
        super.setAuthenticated(true);
    }

    @Override
    public SignedInPerson getPrincipal() {
        return person;
    }

    /** The token by which they signed in, null if by password. */
    @Nullable
    UUID tokenId() {
        return tokenId;
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
