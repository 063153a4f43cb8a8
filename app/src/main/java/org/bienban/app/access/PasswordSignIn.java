package org.bienban.app.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks user name and password, answering in the same words and the same time whether or not the name exists. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final SignInLock lock;
    private final ApplicationEventPublisher events;
    private final String hashOfNobody;

    PasswordSignIn(JdbcClient jdbc, PasswordEncoder passwords, SignInLock lock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.lock = lock;
        this.events = events;
        this.hashOfNobody = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = Usernames.normal(attempt.getName());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Optional<Row> account = account(username);
        refuseIfLocked(username, address, account);
        String password = String.valueOf(attempt.getCredentials());
        boolean right = passwords.matches(password, account.map(Row::hash).orElse(hashOfNobody));
        if (!right || account.isEmpty()) {
            lock.failed(username, address);
            // The failure that locks says so at once: nobody has to try again to learn it.
            refuseIfLocked(username, address, account);
            tell(account, SignInTried.Result.FAILED);
            throw new BadCredentialsException("user name or password is wrong");
        }
        lock.succeeded(username);
        tell(account, SignInTried.Result.SUCCEEDED);
        return new PersonAuthentication(
                new SignedInPerson(account.get().id(), account.get().personId()));
    }

    private void refuseIfLocked(String username, String address, Optional<Row> account) {
        lock.lockedUntil(username, address).ifPresent(until -> {
            tell(account, SignInTried.Result.LOCKED);
            throw new SignInLockedException(until);
        });
    }

    private void tell(Optional<Row> account, SignInTried.Result result) {
        events.publishEvent(new SignInTried(
                account.map(Row::id).orElse(null), account.map(Row::personId).orElse(null), result));
    }

    private Optional<Row> account(String username) {
        return jdbc.sql(
                        "select id, person_id, password_hash from account where username = :username and closed_at is null")
                .param("username", username)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("password_hash")))
                .optional();
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private record Row(UUID id, UUID personId, String hash) {}
}
