package org.bienban.app.access;

import java.util.UUID;

/** Something about an account changed. Published in the transaction of the change; never carries a secret. */
public sealed interface AccountChanged {

    UUID accountId();

    record AccountMade(UUID accountId, UUID personId, String username) implements AccountChanged {}

    record AccountClosed(UUID accountId) implements AccountChanged {}

    record AccountReopened(UUID accountId) implements AccountChanged {}

    record AccountUnlocked(UUID accountId) implements AccountChanged {}

    record PasswordReset(UUID accountId) implements AccountChanged {}

    record PasswordChanged(UUID accountId) implements AccountChanged {}

    record TokenMade(UUID accountId, UUID tokenId, String name) implements AccountChanged {}

    /** Every other session was ended. */
    record SessionsEnded(UUID accountId) implements AccountChanged {}

    record SettingsChanged(UUID accountId, AccountPreferences before, AccountPreferences after)
            implements AccountChanged {}

    /** Where the person's mail goes, or what goes by it. The address stays out of what is kept for good. */
    record MailChanged(UUID accountId) implements AccountChanged {}

    record TokenRevoked(UUID accountId, UUID tokenId) implements AccountChanged {}
}
