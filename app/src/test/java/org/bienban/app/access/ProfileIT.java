package org.bienban.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.WardFixture.Ward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BienBanTest
class ProfileIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private AccountSessions sessions;

    private Ward ward;
    private UUID person;
    private UUID account;
    private String username;

    @BeforeEach
    void makeAccount() {
        ward = wards.ward();
        person = ward.first().secretary();
        username = "p" + UUID.randomUUID().toString().substring(0, 12);
        account = accounts.create(person, username, PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "/profile,vi",
        "/profile,en",
        "/profile,ar",
        "/profile/password,vi",
        "/profile/tokens,ar",
        "/profile/tokens,en"
    })
    void showsItsPages(String page, String language) throws Exception {
        tokens.create(account, "báo cáo", 30);
        mvc.perform(get(page).param("lang", language).with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lang=\"" + language + "\"")));
    }

    @Test
    void keepsSettings() throws Exception {
        mvc.perform(post("/profile")
                        .param("language", "en")
                        .param("theme", "dark")
                        .with(SignedIn.as(person)))
                .andExpect(redirectedUrl("/profile?lang=en"));
        Account kept = accounts.get(account);
        assertThat(kept.language()).isEqualTo("en");
        assertThat(kept.theme()).isEqualTo("dark");
        assertThat(kept.shortcuts()).isFalse();
    }

    @Test
    void opensRestWithATokenUntilItIsWithdrawn() throws Exception {
        NewApiToken token = tokens.create(account, "report", 30);
        mvc.perform(bearer(get("/api/v1/profile"), token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.username").value(username));
        assertThat(tokens.of(account).getFirst().lastUsedAt()).isNotNull();
        mvc.perform(bearer(get("/profile"), token)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(bearer(post("/api/v1/profile/tokens"), token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"x\",\"days\":1}"))
                .andExpect(status().isForbidden());
        tokens.revoke(account, token.token().id());
        mvc.perform(bearer(get("/api/v1/profile"), token)).andExpect(status().isUnauthorized());
    }

    @Test
    void nobodyWithdrawsTheTokenOfAnother() throws Exception {
        NewApiToken token = tokens.create(account, "report", 30);
        mvc.perform(post("/profile/tokens/{id}/revoke", token.token().id())
                        .with(SignedIn.as(ward.first().deputy())))
                .andExpect(status().isNotFound());
        assertThat(tokens.of(account).getFirst().revokedAt()).isNull();
    }

    @Test
    void showsBesideTheFieldWhatIsWrongWithANewPassword() throws Exception {
        mvc.perform(post("/profile/password")
                        .param("current", "not it")
                        .param("next", "short")
                        .param("repeated", "other")
                        .with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mật khẩu hiện tại không đúng.")))
                .andExpect(content().string(containsString("href=\"#next\"")))
                .andExpect(content().string(containsString("href=\"#repeated\"")));
    }

    @Test
    void endsEveryOtherSessionWithTheOldPassword() throws Exception {
        Cookie phone = signIn(PASSWORD);
        Cookie desk = signIn(PASSWORD);
        assertThat(sessions.of(account, null)).hasSize(2);
        mvc.perform(post("/profile/password")
                        .param("current", PASSWORD)
                        .param("next", "a new long sentence")
                        .param("repeated", "a new long sentence")
                        .cookie(desk)
                        .with(csrf()))
                .andExpect(redirectedUrl("/profile"));
        mvc.perform(get("/profile").cookie(phone)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/profile").cookie(desk)).andExpect(status().isOk());
        signIn("a new long sentence");
    }

    @Test
    void administratorGivesATemporaryPasswordAndClosesTheAccount() throws Exception {
        Cookie open = signIn(PASSWORD);
        NewApiToken token = tokens.create(account, "report", 30);
        NewPassword handOver = (NewPassword)
                mvc.perform(post("/admin/accounts/{id}/reset", account).with(SignedIn.as(ward.administrator())))
                        .andExpect(redirectedUrl("/admin/accounts?q="))
                        .andReturn()
                        .getFlashMap()
                        .get("handOver");
        mvc.perform(get("/profile").cookie(open)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(bearer(get("/api/v1/profile"), token)).andExpect(status().isUnauthorized());
        mvc.perform(attempt(handOver.password())).andExpect(redirectedUrl("/profile/password"));

        mvc.perform(post("/admin/accounts/{id}/close", account).with(SignedIn.as(ward.administrator())));
        mvc.perform(attempt(handOver.password())).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/admin/accounts").param("q", "lan anh").with(SignedIn.as(ward.administrator())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(username)));
    }

    @Test
    void administratorSeesFirstWhoHasAnAccount() throws Exception {
        accounts.create(wards.ward().first().secretary(), "o" + username, PASSWORD);

        mvc.perform(get("/admin/accounts").with(SignedIn.as(ward.administrator())))
                .andExpect(content().string(containsString(username)))
                .andExpect(content()
                        .string(not(containsString("username-" + ward.first().member()))))
                .andExpect(content().string(not(containsString("o" + username))));
    }

    @Test
    void administratorCreatesAnAccountForAPersonOfTheUnitOnly() throws Exception {
        UUID member = ward.first().member();
        mvc.perform(post("/admin/accounts")
                        .param("personId", member.toString())
                        .param("username", "X")
                        .with(SignedIn.as(ward.administrator())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("3 đến 64")));
        mvc.perform(post("/admin/accounts")
                        .param("personId", member.toString())
                        .param("username", "m" + username)
                        .with(SignedIn.as(ward.administrator())))
                .andExpect(status().is3xxRedirection());
        assertThat(accounts.ofPerson(member).orElseThrow().passwordTemporary()).isTrue();
        mvc.perform(post("/admin/accounts")
                        .param("personId", wards.ward().office().toString())
                        .param("username", "o" + username)
                        .with(SignedIn.as(ward.administrator())))
                .andExpect(status().isNotFound());
    }

    private Cookie signIn(String password) throws Exception {
        return mvc.perform(attempt(password))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie(SessionConfiguration.COOKIE);
    }

    private MockHttpServletRequestBuilder attempt(String password) {
        return post("/sign-in")
                .param("username", username)
                .param("password", password)
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder bearer(MockHttpServletRequestBuilder request, NewApiToken token) {
        return request.header("Authorization", "Bearer " + token.secret());
    }
}
