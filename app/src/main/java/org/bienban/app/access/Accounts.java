package org.bienban.app.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts people sign in with, one per person. */
@Service
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account with a password its owner chose.
     *
     * @return id of the new account
     * @throws RefusedException if the name is malformed or taken, the person has an account, or the password is weak
     */
    @Transactional
    public UUID create(UUID personId, String username, String password) {
        return insert(personId, username, password, false);
    }

    /** Makes an account with a password somebody else set, to be changed at the first sign-in. */
    @Transactional
    public UUID createTemporary(UUID personId, String username, String password) {
        return insert(personId, username, password, true);
    }

    private UUID insert(UUID personId, String username, String password, boolean temporary) {
        String name = Usernames.normal(username);
        List<Refusal> refusals = Credentials.check(name, password);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        if (ofPerson(personId).isPresent()) {
            throw new RefusedException(Refusal.at("person", "access.refusal.personHasAccount"));
        }
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql("""
                    insert into account (id, person_id, username, password_hash, password_temporary, created_at)
                    values (:id, :person, :username, :hash, :temporary, :now)
                    """)
                    .param("id", id)
                    .param("person", personId)
                    .param("username", name)
                    .param("hash", passwords.encode(password))
                    .param("temporary", temporary)
                    .param("now", Columns.time(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RefusedException(Refusal.at("username", "access.refusal.usernameTaken", name));
        }
        events.publishEvent(new AccountChanged.AccountMade(id, personId, name));
        return id;
    }

    /** The account, open or closed. */
    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException("account", id));
    }

    /** The account with this id, if there is one. */
    public Optional<Account> find(UUID id) {
        return jdbc.sql(AccountRows.SELECT + " where id = :id")
                .param("id", id)
                .query(AccountRows::read)
                .optional();
    }

    /** The account of this person, if they have one. */
    public Optional<Account> ofPerson(UUID personId) {
        return jdbc.sql(AccountRows.SELECT + " where person_id = :person")
                .param("person", personId)
                .query(AccountRows::read)
                .optional();
    }

    /** The account with this name, in whatever case it was typed. */
    public Optional<Account> named(String username) {
        return jdbc.sql(AccountRows.SELECT + " where username = :username")
                .param("username", Usernames.normal(username))
                .query(AccountRows::read)
                .optional();
    }
}
