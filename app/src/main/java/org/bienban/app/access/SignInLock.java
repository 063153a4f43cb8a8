package org.bienban.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Failures are counted per user name and per address, in the database, so that every node counts
 * the same. Names nobody has are counted too: a lock does not tell whether an account exists.
 */
@Component
class SignInLock {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccessProperties settings;

    SignInLock(JdbcClient jdbc, Clock clock, AccessProperties settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Until when signing in is refused for this name or from this address, if it is. */
    Optional<Instant> lockedUntil(String username, String address) {
        return jdbc.sql("""
                select max(locked_until) as locked_until from sign_in_failure
                where subject in (:account, :address) and locked_until > :now
                """)
                .param("account", account(username))
                .param("address", address(address))
                .param("now", Columns.time(clock.instant()))
                .query((row, number) -> Optional.ofNullable(Columns.instant(row, "locked_until")))
                .single();
    }

    /** The same for the name alone, whatever the address. */
    Optional<Instant> lockedUntil(String username) {
        return lockedUntil(username, "none");
    }

    /** Counts a failure for the name alone: an open session asked for the password again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String username) {
        count(account(username), settings.failuresPerAccount());
    }

    /** Counts a failure in a transaction of its own, which no refusal rolls back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String username, String address) {
        count(account(username), settings.failuresPerAccount());
        count(address(address), settings.failuresPerAddress());
    }

    /** A right password ends the count for the name; the address keeps its count, else one account would clear it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String username) {
        clear(username);
        jdbc.sql(
                        "delete from sign_in_failure where last_failure < :old and (locked_until is null or locked_until < :now)")
                .param("old", Columns.time(clock.instant().minus(FORGOTTEN_AFTER)))
                .param("now", Columns.time(clock.instant()))
                .update();
    }

    /** Ends the lock of a name, as an administrator does on request. */
    public void clear(String username) {
        jdbc.sql("delete from sign_in_failure where subject = :subject")
                .param("subject", account(username))
                .update();
    }

    private void count(String subject, int allowed) {
        Instant now = clock.instant();
        int failures = jdbc.sql("""
                insert into sign_in_failure as f (subject, failures, last_failure) values (:subject, 1, :now)
                on conflict (subject) do update set
                    failures = case when f.last_failure < :old then 1 else f.failures + 1 end,
                    last_failure = :now
                returning failures
                """)
                .param("subject", subject)
                .param("now", Columns.time(now))
                .param("old", Columns.time(now.minus(FORGOTTEN_AFTER)))
                .query(Integer.class)
                .single();
        if (failures >= allowed) {
            jdbc.sql("update sign_in_failure set locked_until = :until where subject = :subject")
                    .param("until", Columns.time(now.plus(lockAfter(failures - allowed))))
                    .param("subject", subject)
                    .update();
        }
    }

    private Duration lockAfter(int further) {
        // Beyond 16 doublings every first lock worth the name has reached the upper bound.
        Duration lock = settings.firstLock().multipliedBy(1L << Math.min(further, 16));
        return lock.compareTo(settings.longestLock()) > 0 ? settings.longestLock() : lock;
    }

    private static String account(String username) {
        // Bounded, so that an endless name cannot fill the table.
        String normal = Usernames.normal(username);
        return "account:" + normal.substring(0, Math.min(normal.length(), 64));
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
