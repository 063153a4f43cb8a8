package org.bienban.app.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Person;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does to the accounts of the people in their units. Whom they do not administrate they may not
 * know of: every method answers as if there were no such person.
 */
@Service
public class AccountAdministration {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountSessions sessions;
    private final SignInLock lock;
    private final People people;
    private final AdministratedPeople administrated;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            Passwords passwords,
            AccountSessions sessions,
            SignInLock lock,
            People people,
            AdministratedPeople administrated,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.lock = lock;
        this.people = people;
        this.administrated = administrated;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** People of the administrator's units whose name holds the text, at most 50 for each unit, with their accounts. */
    @Transactional(readOnly = true)
    public List<AdministratedAccount> search(Actor administrator, String text) {
        return inUnits(administrator, unit -> people.search(text, unit, administrator.on()));
    }

    /** Everybody of the administrator's units who has an account, open or closed, in the order of names. */
    @Transactional(readOnly = true)
    public List<AdministratedAccount> all(Actor administrator) {
        List<UUID> owners = jdbc.sql("select person_id from account")
                .query((row, at) -> row.getObject("person_id", UUID.class))
                .list();
        return inUnits(administrator, unit -> people.among(owners, unit, administrator.on()));
    }

    private List<AdministratedAccount> inUnits(Actor administrator, Function<UUID, List<Person>> found) {
        return administrator.posts().stream()
                .filter(post -> post.kind() == PostKind.ADMINISTRATOR)
                .flatMap(post -> found.apply(post.unitId()).stream())
                .distinct()
                .map(this::seen)
                .toList();
    }

    /** Makes an account with a temporary password. */
    @Transactional
    public NewPassword create(Actor administrator, UUID personId, String username) {
        administrated.check(administrator, personId);
        String password = NewPassword.random();
        UUID id = accounts.createTemporary(personId, username, password);
        return new NewPassword(id, accounts.get(id).username(), password);
    }

    /** Gives a new temporary password, ends every session and withdraws every token: the old holder is out. */
    @Transactional
    public NewPassword reset(Actor administrator, UUID accountId) {
        Account account = checked(administrator, accountId);
        String password = NewPassword.random();
        passwords.setTemporary(accountId, password);
        lock.clear(account.username());
        shutOut(accountId);
        events.publishEvent(new AccountChanged.PasswordReset(accountId));
        return new NewPassword(accountId, account.username(), password);
    }

    /** Closes the account: no sign-in, and whoever is signed in is out at once. */
    @Transactional
    public void close(Actor administrator, UUID accountId) {
        checked(administrator, accountId);
        jdbc.sql("update account set closed_at = coalesce(closed_at, :now) where id = :id")
                .param("now", Columns.time(clock.instant()))
                .param("id", accountId)
                .update();
        shutOut(accountId);
        events.publishEvent(new AccountChanged.AccountClosed(accountId));
    }

    /** Opens a closed account again. */
    @Transactional
    public void reopen(Actor administrator, UUID accountId) {
        checked(administrator, accountId);
        jdbc.sql("update account set closed_at = null where id = :id")
                .param("id", accountId)
                .update();
        events.publishEvent(new AccountChanged.AccountReopened(accountId));
    }

    /** Ends the lock after too many failed sign-ins. */
    @Transactional
    public void unlock(Actor administrator, UUID accountId) {
        lock.clear(checked(administrator, accountId).username());
        events.publishEvent(new AccountChanged.AccountUnlocked(accountId));
    }

    private void shutOut(UUID accountId) {
        jdbc.sql("update api_token set revoked_at = coalesce(revoked_at, :now) where account_id = :id")
                .param("now", Columns.time(clock.instant()))
                .param("id", accountId)
                .update();
        sessions.endOthers(accountId, null);
    }

    private Account checked(Actor administrator, UUID accountId) {
        Account account = accounts.find(accountId).orElseThrow(() -> new NotFoundException("account", accountId));
        administrated.check(administrator, account.personId());
        return account;
    }

    private AdministratedAccount seen(Person person) {
        Account account = accounts.ofPerson(person.id()).orElse(null);
        return new AdministratedAccount(
                person.id(),
                person.fullName(),
                account,
                account == null ? null : lock.lockedUntil(account.username()).orElse(null));
    }
}
