package org.bienban.app.access.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Account;
import org.bienban.app.access.AccountSessions;
import org.bienban.app.access.AccountSettings;
import org.bienban.app.access.Actor;
import org.bienban.app.access.ApiToken;
import org.bienban.app.access.ApiTokens;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.NewApiToken;
import org.bienban.app.access.Passwords;
import org.bienban.app.organisation.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST twin of the profile pages. A token may read here, but making tokens and changing passwords needs a sign-in. */
@RestController
@RequestMapping("/api/v1/profile")
class ProfileApi {

    private final OwnAccount own;
    private final CurrentActor actor;
    private final AccountSettings settings;
    private final AccountSessions sessions;
    private final ApiTokens tokens;
    private final Passwords passwords;

    ProfileApi(
            OwnAccount own,
            CurrentActor actor,
            AccountSettings settings,
            AccountSessions sessions,
            ApiTokens tokens,
            Passwords passwords) {
        this.own = own;
        this.actor = actor;
        this.settings = settings;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
    }

    @GetMapping
    Profile show() {
        Actor person = actor.require();
        return new Profile(own.get(), person.displayName(), person.posts(), person.supervisedCells());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Settings wanted) {
        settings.change(own.get().id(), wanted.language(), wanted.theme(), wanted.shortcuts(), wanted.openNext());
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordChange change) {
        passwords.change(own.get().id(), change.current(), change.next(), change.next());
    }

    @GetMapping("/tokens")
    List<ApiToken> tokens() {
        return tokens.of(own.get().id());
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    NewApiToken createToken(@RequestBody TokenRequest wanted) {
        return tokens.create(own.get().id(), wanted.name(), wanted.days());
    }

    @DeleteMapping("/tokens/{tokenId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeToken(@PathVariable UUID tokenId) {
        tokens.revoke(own.get().id(), tokenId);
    }

    /** Ends every session of the account, everywhere; the token or session that asks may be the last use of itself. */
    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions() {
        sessions.endAtWish(own.get().id(), null);
    }

    /** Who asks, and what they hold today. */
    record Profile(Account account, String displayName, List<Post> posts, Set<UUID> supervisedCells) {}

    /** All settings; see {@link AccountSettings#change}; {@code openNext} may be left out. */
    record Settings(
            String language,
            String theme,
            boolean shortcuts,
            @Nullable Boolean openNext) {}

    /** The password held until now, and the one wanted. */
    record PasswordChange(String current, String next) {}

    /** A token wanted: what to call it and for how many days. */
    record TokenRequest(String name, int days) {}
}
