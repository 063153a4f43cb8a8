package org.bienban.app.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bienban.app.refusal.ForbiddenException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is asking: the signed-in person with the posts they hold today. */
@Component
public class CurrentActor {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final Actors actors;

    CurrentActor(Actors actors) {
        this.actors = actors;
    }

    /**
     * The person asking.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in; the web then asks to sign in
     */
    public Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /**
     * The person asking, who must hold an administrator's post today.
     *
     * @param deed what they are about to do, for the log
     * @throws ForbiddenException if they hold none
     */
    public Actor requireAdministrator(String deed) {
        Actor actor = require();
        if (!actor.administrator()) {
            throw new ForbiddenException(deed);
        }
        return actor;
    }

    /** The person asking, or empty where nobody is signed in or the program works by itself. */
    public Optional<Actor> find() {
        return signedIn().map(this::actor);
    }

    /** The id of the person asking, without looking anything up. */
    public Optional<UUID> personId() {
        return signedIn().map(SignedInPerson::personId);
    }

    /** The account the person asking signed in with, without looking anything up. */
    public Optional<UUID> accountId() {
        return signedIn().map(SignedInPerson::accountId);
    }

    /** The token by which the person asking signed in, or empty where it was none. */
    public Optional<UUID> tokenId() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                ? Optional.ofNullable(person.tokenId())
                : Optional.empty();
    }

    /** Runs work as the given person, as the demonstration data and command line imports do. */
    public <T> T callAs(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(new PersonAuthentication(new SignedInPerson(actor.accountId(), actor.personId())));
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #callAs(Actor, Supplier)} for work without a result. */
    public void runAs(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return true;
        });
    }

    static Optional<SignedInPerson> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof PersonAuthentication person
                ? Optional.of(person.getPrincipal())
                : Optional.empty();
    }

    /** One reading of the posts serves the whole request: advice, controller and page ask several times. */
    private Actor actor(SignedInPerson person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return actors.of(person);
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Known known
                && known.person().equals(person)) {
            return known.actor();
        }
        Actor actor = actors.of(person);
        request.setAttribute(ATTRIBUTE, new Known(person, actor), RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    private record Known(SignedInPerson person, Actor actor) {}
}
