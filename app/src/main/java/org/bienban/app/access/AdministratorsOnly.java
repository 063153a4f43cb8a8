package org.bienban.app.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets those through who hold an administrator's post today. */
@Component
class AdministratorsOnly implements AuthorizationManager<RequestAuthorizationContext> {

    private final Actors actors;

    AdministratorsOnly(Actors actors) {
        this.actors = actors;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        return new AuthorizationDecision(authentication.get() instanceof PersonAuthentication person
                && actors.of(person.getPrincipal()).administrator());
    }
}
