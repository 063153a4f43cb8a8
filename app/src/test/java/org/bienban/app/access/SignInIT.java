package org.bienban.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BienBanTest
class SignInIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInLock lock;

    @Autowired
    private Clock clock;

    private String username;

    @BeforeEach
    void makeAccount() {
        username = "u" + UUID.randomUUID().toString().substring(0, 12);
        accounts.create(wards.ward().first().secretary(), username, PASSWORD);
    }

    @Test
    void asksForSignInAndReturnsToTheAskedPageWithANewSession() throws Exception {
        Cookie before = mvc.perform(get("/minutes?page=2").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in"))
                .andReturn()
                .getResponse()
                .getCookie(SessionConfiguration.COOKIE);

        Cookie after = mvc.perform(attempt(username, PASSWORD).cookie(before))
                .andExpect(redirectedUrl("/minutes?page=2"))
                .andReturn()
                .getResponse()
                .getCookie(SessionConfiguration.COOKIE);

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        mvc.perform(get("/csrf").cookie(after)).andExpect(status().isOk());
        mvc.perform(get("/nowhere").cookie(before).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/nowhere").cookie(after).accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound());
    }

    @Test
    void locksANameAfterFiveFailuresWhetherOrNotItExists() throws Exception {
        for (String name : new String[] {username, "nobody-" + username}) {
            for (int i = 0; i < 4; i++) {
                mvc.perform(attempt(name, "wrong")).andExpect(redirectedUrl("/sign-in"));
            }
            assertThat(lock.lockedUntil(name, "")).isEmpty();
            mvc.perform(attempt(name, "wrong")).andExpect(redirectedUrl("/sign-in"));
            Optional<Instant> until = lock.lockedUntil(name, "");
            assertThat(Duration.between(clock.instant(), until.orElseThrow()))
                    .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        }
        mvc.perform(attempt(username, PASSWORD)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void everyFurtherFailureDoublesTheLock() {
        for (int i = 0; i < 7; i++) {
            lock.failed(username, "192.0.2.7");
        }
        assertThat(Duration.between(
                        clock.instant(), lock.lockedUntil(username, "").orElseThrow()))
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    }

    @Test
    void rightPasswordForgetsEarlierFailures() throws Exception {
        for (int i = 0; i < 4; i++) {
            mvc.perform(attempt(username, "wrong"));
        }
        mvc.perform(attempt(username, PASSWORD)).andExpect(redirectedUrl("/"));
        mvc.perform(attempt(username, "wrong"));
        assertThat(lock.lockedUntil(username, "")).isEmpty();
    }

    @Test
    void returnsOnlyToAddressesOfItsOwn() throws Exception {
        mvc.perform(attempt(username, PASSWORD).param("returnTo", "/drafts/7")).andExpect(redirectedUrl("/drafts/7"));
        mvc.perform(attempt(username, PASSWORD).param("returnTo", "//evil.example"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void tellsFragmentsToReloadAndProgramsThatASignInIsMissing() throws Exception {
        mvc.perform(get("/tasks").header("HX-Request", "true"))
                .andExpect(status().isForbidden())
                .andExpect(header().string("HX-Refresh", "true"));
        mvc.perform(get("/api/v1/tasks").accept(MediaType.TEXT_HTML))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE));
        mvc.perform(get("/tasks").accept(MediaType.APPLICATION_JSON)).andExpect(status().isUnauthorized());
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        mvc.perform(post("/sign-in").param("username", username).param("password", PASSWORD))
                .andExpect(redirectedUrl("/sign-in?again"));
    }

    @Test
    void sendsTheSecurityHeaders() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", ResponseHeaders.CONTENT_SECURITY_POLICY))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        mvc.perform(get("/sign-in").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    private MockHttpServletRequestBuilder attempt(String name, String password) {
        return post("/sign-in")
                .param("username", name)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    // Every test its own address, else failures of one would lock the next.
                    request.setRemoteAddr("192.0.2." + Math.floorMod(username.hashCode(), 250) + "-" + name);
                    return request;
                });
    }
}
