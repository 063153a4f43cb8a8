package org.bienban.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing passwords: by their owner, who knows the old one, or by an administrator, who makes a temporary one. */
@Service
public class Passwords {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInLock lock;
    private final ApplicationEventPublisher events;

    Passwords(
            JdbcClient jdbc,
            Accounts accounts,
            PasswordEncoder encoder,
            SignInLock lock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.encoder = encoder;
        this.lock = lock;
        this.events = events;
    }

    /**
     * Changes a password for its owner.
     *
     * @throws RefusedException at {@code current}, {@code next} or {@code repeated}; wrong guesses of the current one
     *     count like failed sign-ins, for someone else may be sitting at an open session
     */
    @Transactional
    public void change(UUID accountId, String current, String next, String repeated) {
        Account account = accounts.get(accountId);
        if (lock.lockedUntil(account.username()).isPresent()) {
            throw new RefusedException(Refusal.at("current", "access.refusal.passwordLocked"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!encoder.matches(current, hash(accountId))) {
            lock.failed(account.username());
            refusals.add(Refusal.at("current", "access.refusal.passwordWrong"));
        }
        Credentials.password(account.username(), next, "next").ifPresent(refusals::add);
        if (!next.equals(repeated)) {
            refusals.add(Refusal.at("repeated", "access.refusal.passwordsDiffer"));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        set(accountId, next, false);
        events.publishEvent(new AccountChanged.PasswordChanged(accountId));
    }

    void setTemporary(UUID accountId, String password) {
        set(accountId, password, true);
    }

    private String hash(UUID accountId) {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", accountId)
                .query(String.class)
                .single();
    }

    private void set(UUID accountId, String password, boolean temporary) {
        jdbc.sql("update account set password_hash = :hash, password_temporary = :temporary where id = :id")
                .param("hash", encoder.encode(password))
                .param("temporary", temporary)
                .param("id", accountId)
                .update();
    }
}
