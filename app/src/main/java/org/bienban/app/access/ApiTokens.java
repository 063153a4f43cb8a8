package org.bienban.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal tokens for REST. A token opens what its owner may do on the day it is used, nothing of its own. */
@Service
public class ApiTokens {

    /** Longest life of a token, in days. */
    public static final int LONGEST_DAYS = 366;

    private static final Duration LAST_USE_PRECISION = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a token for an account.
     *
     * @param days how long it works, 1 to {@value #LONGEST_DAYS}
     * @throws RefusedException if the name is empty or the life out of bounds
     */
    @Transactional
    public NewApiToken create(UUID accountId, String name, int days) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > 80) {
            throw new RefusedException(Refusal.at("name", "access.refusal.tokenName", 80));
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new RefusedException(Refusal.at("days", "access.refusal.tokenDays", LONGEST_DAYS));
        }
        TokenSecret secret = TokenSecret.random();
        Instant now = clock.instant();
        ApiToken token = new ApiToken(UUID.randomUUID(), called, now, now.plus(Duration.ofDays(days)), null, null);
        jdbc.sql("""
                insert into api_token (id, account_id, name, token_hash, created_at, expires_at)
                values (:id, :account, :name, :hash, :created, :expires)
                """)
                .param("id", token.id())
                .param("account", accountId)
                .param("name", called)
                .param("hash", secret.hash())
                .param("created", Columns.time(token.createdAt()))
                .param("expires", Columns.time(token.expiresAt()))
                .update();
        events.publishEvent(new AccountChanged.TokenMade(accountId, token.id(), called));
        return new NewApiToken(token, secret.text());
    }

    /** Tokens of an account, newest first, with the withdrawn and expired ones. */
    public List<ApiToken> of(UUID accountId) {
        return jdbc.sql("""
                select id, name, created_at, expires_at, last_used_at, revoked_at
                from api_token where account_id = :account order by created_at desc, id
                """).param("account", accountId).query(ApiTokens::read).list();
    }

    /** What a token is called, working or not. */
    public Optional<String> name(UUID tokenId) {
        return jdbc.sql("select name from api_token where id = :id")
                .param("id", tokenId)
                .query(String.class)
                .optional();
    }

    /** Withdraws a token of this account; doing it twice changes nothing. */
    @Transactional
    public void revoke(UUID accountId, UUID tokenId) {
        int found = jdbc.sql("""
                update api_token set revoked_at = coalesce(revoked_at, :now) where id = :id and account_id = :account
                """)
                .param("now", Columns.time(clock.instant()))
                .param("id", tokenId)
                .param("account", accountId)
                .update();
        if (found == 0) {
            throw new NotFoundException("api token", tokenId);
        }
        events.publishEvent(new AccountChanged.TokenRevoked(accountId, tokenId));
    }

    /** Who a presented token stands for, if it works now and its account is open. */
    Optional<PersonAuthentication> redeem(String presented) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select t.id as token_id, t.last_used_at, a.id, a.person_id
                from api_token t join account a on a.id = t.account_id
                where t.token_hash = :hash and t.revoked_at is null and t.expires_at > :now and a.closed_at is null
                """)
                .param("hash", TokenSecret.hashOf(presented))
                .param("now", Columns.time(now))
                .query((row, number) -> {
                    UUID token = row.getObject("token_id", UUID.class);
                    noteUse(token, Columns.instant(row, "last_used_at"), now);
                    SignedInPerson person =
                            new SignedInPerson(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class));
                    return new PersonAuthentication(person, token);
                })
                .optional();
    }

    /** Not for every request: a busy token would otherwise write a row version each time. */
    private void noteUse(UUID tokenId, @Nullable Instant lastUse, Instant now) {
        if (lastUse == null || lastUse.plus(LAST_USE_PRECISION).isBefore(now)) {
            jdbc.sql("update api_token set last_used_at = :now where id = :id")
                    .param("now", Columns.time(now))
                    .param("id", tokenId)
                    .update();
        }
    }

    private static ApiToken read(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Columns.instant(row, "last_used_at"),
                Columns.instant(row, "revoked_at"));
    }
}
