package org.bienban.app.audit;

import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Account;
import org.bienban.app.access.AccountChanged;
import org.bienban.app.access.AccountPreferences;
import org.bienban.app.access.Accounts;
import org.bienban.app.access.SignInTried;
import org.bienban.app.access.SignedOut;
import org.bienban.app.importing.ImportChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what is done to accounts, every sign-in, and imports. */
@Component
class AccountDeeds {

    private final Journal journal;
    private final Subjects subjects;
    private final Accounts accounts;

    AccountDeeds(Journal journal, Subjects subjects, Accounts accounts) {
        this.journal = journal;
        this.subjects = subjects;
        this.accounts = accounts;
    }

    @EventListener
    void on(AccountChanged changed) {
        switch (changed) {
            case AccountChanged.AccountMade it ->
                add(AuditAction.ACCOUNT_MADE, it, it.personId(), Changed.to("username", it.username()));
            case AccountChanged.AccountClosed it -> add(AuditAction.ACCOUNT_CLOSED, it);
            case AccountChanged.AccountReopened it -> add(AuditAction.ACCOUNT_REOPENED, it);
            case AccountChanged.AccountUnlocked it -> add(AuditAction.ACCOUNT_UNLOCKED, it);
            case AccountChanged.PasswordReset it -> add(AuditAction.PASSWORD_RESET, it);
            case AccountChanged.PasswordChanged it -> add(AuditAction.PASSWORD_CHANGED, it);
            case AccountChanged.TokenMade it ->
                add(AuditAction.TOKEN_MADE, it, personOf(it.accountId()), Changed.to("token", it.name()));
            case AccountChanged.SessionsEnded it -> add(AuditAction.SESSIONS_ENDED, it);
            case AccountChanged.SettingsChanged it -> settings(it);
            case AccountChanged.MailChanged it -> settings(it.accountId(), Changed.nothing());
            case AccountChanged.TokenRevoked it ->
                add(AuditAction.TOKEN_REVOKED, it, personOf(it.accountId()), Changed.nothing());
        }
    }

    /** Nobody is signed in yet, so the person stands here as the one concerned and, if it succeeded, as the doer. */
    @EventListener
    void on(SignInTried tried) {
        AuditAction action = switch (tried.result()) {
            case SUCCEEDED -> AuditAction.SIGNED_IN;
            case FAILED -> AuditAction.SIGN_IN_FAILED;
            case LOCKED -> AuditAction.SIGN_IN_LOCKED;
        };
        UUID doer = action == AuditAction.SIGNED_IN ? tried.personId() : null;
        journal.add(Deed.of(action, subjects.of("account", tried.accountId(), tried.personId()))
                .by(doer));
    }

    @EventListener
    void on(SignedOut left) {
        journal.add(Deed.of(AuditAction.SIGNED_OUT, subjects.of("account", left.accountId(), left.personId()))
                .by(left.personId()));
    }

    @EventListener
    void on(ImportChanged changed) {
        switch (changed) {
            case ImportChanged.ImportStarted it -> add(AuditAction.IMPORT_STARTED, it, Changed.to("files", it.files()));
            case ImportChanged.ImportCancelled it -> add(AuditAction.IMPORT_CANCELLED, it, Changed.nothing());
            case ImportChanged.ImportResumed it -> add(AuditAction.IMPORT_RESUMED, it, Changed.nothing());
        }
    }

    /** How somebody likes their pages is nobody else's business. */
    private void settings(AccountChanged.SettingsChanged changed) {
        AccountPreferences before = changed.before();
        AccountPreferences after = changed.after();
        Changed facts = Changed.nothing();
        different(facts, "language", before.language(), after.language());
        different(facts, "theme", before.theme(), after.theme());
        different(facts, "shortcuts", before.shortcuts(), after.shortcuts());
        different(facts, "openNext", before.openNext(), after.openNext());
        settings(changed.accountId(), facts);
    }

    private void settings(UUID accountId, Changed facts) {
        journal.add(Deed.of(
                        AuditAction.SETTINGS_CHANGED,
                        subjects.account(accountId, personOf(accountId)).unseenByWard())
                .with(facts));
    }

    private static void different(Changed facts, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            facts.from(what, before, after);
        }
    }

    private void add(AuditAction action, ImportChanged changed, Changed facts) {
        journal.add(Deed.of(action, subjects.in("import", changed.batchId(), changed.unitId()))
                .with(facts)
                .by(changed.by()));
    }

    private void add(AuditAction action, AccountChanged changed) {
        add(action, changed, personOf(changed.accountId()), Changed.nothing());
    }

    private void add(AuditAction action, AccountChanged changed, @Nullable UUID person, Changed facts) {
        journal.add(
                Deed.of(action, subjects.account(changed.accountId(), person)).with(facts));
    }

    private @Nullable UUID personOf(UUID accountId) {
        return accounts.find(accountId).map(Account::personId).orElse(null);
    }
}
