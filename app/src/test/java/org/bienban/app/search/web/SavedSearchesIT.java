package org.bienban.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.search.SavedSearch;
import org.bienban.app.search.SavedSearches;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Searches saved from a result, found again before anything is asked, shared, renamed, thrown away and had back. */
@BienBanTest
class SavedSearchesIT {

    private static final String QUERY = "q=%C4%91%E1%BB%81n+b%C3%B9&kind=issue&from=2026-03";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private SearchWork work;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID office;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
        office = ward.office();
        work.catchUp();
    }

    /** New filters of the form are kept and read without a word here: whatever the page writes is read the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=%C4%91%E1%BB%81n+b%C3%B9",
                "q=a%26b%2Bc%3Dd+%22e%22+%25+%7Bf%7D",
                "q=x&kind=issue&kind=minutes&status=closed&unit=3f2c0b9e-0000-4000-8000-000000000001&category=land-price"
                        + "&is=overdue&in=ch%C3%B9a+h%C3%A0&person=Lan&number=47-BB%2FCB&from=2026-01&to=2026-09"
                        + "&sort=newest",
                "q=%D8%A3%D8%B1%D8%B6&status=a%2Cb"
            })
    void readsWhatThePageWrites(String query) {
        assertThat(SavedAddresses.canonical(query)).isEqualTo(query);
        assertThat(SavedAddresses.form(query).address().query()).isEqualTo(query);
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        assertThat(SavedAddresses.canonical("q=+x+&unit=zzz&from=2026-99&nonsense=1&after=abc&%zz=%zz&kind=%E0%A4"))
                .startsWith("q=x")
                .doesNotContain("zzz", "99", "nonsense", "after");
    }

    @Test
    void savesFromAResultAndShowsItBeforeAnythingIsAsked() throws Exception {
        page(office, "/search?" + QUERY).andExpect(content().string(containsString("Lưu tìm kiếm này")));
        UUID id = UUID.randomUUID();
        save(office, id, "Đền <b>bù</b>", QUERY + "&after=x&nonsense=1", "")
                .andExpect(redirectedUrl("/search?" + QUERY));
        page(office, "/search?" + QUERY)
                .andExpect(content().string(containsString("Đã lưu với tên:")))
                .andExpect(content().string(not(containsString("Lưu tìm kiếm này"))));
        page(office, "/search")
                .andExpect(content().string(containsString("Đền &lt;b&gt;bù&lt;/b&gt;")))
                .andExpect(content().string(containsString("/search?" + QUERY.replace("&", "&amp;"))));
        assertThat(seen(office)).extracting(SavedSearch::query).containsExactly(QUERY);

        save(office, id, "Đền bù lần hai", QUERY, "");
        assertThat(seen(office)).hasSize(1);
        for (String wrong : List.of("", "  ", "đền <B>BÙ</b>", "x".repeat(61))) {
            save(office, UUID.randomUUID(), wrong, QUERY, "").andExpect(flash().attributeExists("searchProblem"));
        }
        save(office, UUID.randomUUID(), "Không có gì", "q=", "").andExpect(flash().attributeExists("searchProblem"));
        save(office, UUID.randomUUID(), "Quá dài", "q=" + "x".repeat(3000), "")
                .andExpect(flash().attributeExists("searchProblem"));
        assertThat(seen(office)).hasSize(1);
    }

    @Test
    void remembersWhatWasAskedForOneselfOnlyAndForgetsIt() throws Exception {
        for (int number = 1; number <= 10; number++) {
            page(office, "/search?q=viec+so+" + number);
        }
        page(office, "/search?q=viec+so+10&kind=issue");
        page(office, "/search")
                .andExpect(content().string(containsString("viec so 3<")))
                .andExpect(content().string(containsString("/search?q=viec+so+10&amp;kind=issue")))
                .andExpect(content().string(not(containsString("viec so 2<"))));
        page(ward.wardSecretary(), "/search").andExpect(content().string(not(containsString("viec so"))));
        mvc.perform(post("/search/recent/forget").with(SignedIn.as(office))).andExpect(redirectedUrl("/search"));
        page(office, "/search").andExpect(content().string(not(containsString("viec so"))));
    }

    @Test
    void isSharedWithAUnitOfOnesOwnAndShowsOthersTheQuestionOnly() throws Exception {
        UUID id = UUID.randomUUID();
        save(office, id, "Chung", QUERY, ward.wardId().toString());
        page(ward.wardSecretary(), "/search/saved")
                .andExpect(content().string(containsString("dùng chung, của")))
                .andExpect(content().string(not(containsString("/search/saved/" + id + "/delete"))));
        for (UUID other : List.of(
                ward.first().secretary(), ward.administrator(), wards.ward().office())) {
            assertThat(seen(other)).isEmpty();
        }
        mvc.perform(post("/search/saved/{id}", id)
                        .with(SignedIn.as(ward.wardSecretary()))
                        .param("name", "Của tôi"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/search/saved/{id}/delete", id).with(SignedIn.as(ward.wardSecretary())))
                .andExpect(status().isForbidden());
        save(office, UUID.randomUUID(), "Nơi khác", QUERY, ward.provinceId().toString())
                .andExpect(status().isForbidden());
        mvc.perform(post("/search/saved/{id}", id).with(SignedIn.as(office)).param("name", "Riêng"))
                .andExpect(redirectedUrl("/search/saved"));
        assertThat(seen(ward.wardSecretary())).isEmpty();
        assertThat(seen(office)).extracting(SavedSearch::name).containsExactly("Riêng");
    }

    @Test
    void isThrownAwayAndHadBackWithItsAlert() throws Exception {
        UUID id = UUID.randomUUID();
        mvc.perform(post("/search/saved")
                        .with(SignedIn.as(office))
                        .param("id", id.toString())
                        .param("name", "Theo dõi")
                        .param("query", QUERY)
                        .param("told", "true"))
                .andExpect(redirectedUrl("/search?" + QUERY));
        assertThat(seen(office)).extracting(SavedSearch::told).containsExactly(true);
        mvc.perform(post("/search/saved/{id}/delete", id).with(SignedIn.as(office)))
                .andExpect(flash().attribute("deletedId", id));
        assertThat(seen(office)).isEmpty();
        mvc.perform(post("/search/saved/{id}/restore", id).with(SignedIn.as(ward.wardSecretary())))
                .andExpect(status().isNotFound());
        mvc.perform(post("/search/saved/{id}/restore", id).with(SignedIn.as(office)))
                .andExpect(redirectedUrl("/search/saved"));
        assertThat(seen(office)).extracting(SavedSearch::told).containsExactly(true);
        mvc.perform(post("/search/saved/{id}/alert", id).with(SignedIn.as(office)))
                .andExpect(redirectedUrl("/search/saved"));
        assertThat(seen(office)).extracting(SavedSearch::told).containsExactly(false);
    }

    @Test
    void answersOverRest() throws Exception {
        UUID id = UUID.randomUUID();
        mvc.perform(post("/api/v1/saved-searches")
                        .with(SignedIn.as(office))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"id\":\"%s\",\"name\":\"Đất\",\"query\":\"q=đất\"}".formatted(id)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.query").value("q=%C4%91%E1%BA%A5t"));
        mvc.perform(put("/api/v1/saved-searches/{id}/alert", id)
                        .with(SignedIn.as(office))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"told\":true}"))
                .andExpect(jsonPath("$.told").value(true));
        mvc.perform(put("/api/v1/saved-searches/{id}", id)
                        .with(SignedIn.as(office))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"Ruộng\",\"unitId\":\"%s\"}".formatted(ward.wardId())))
                .andExpect(jsonPath("$.name").value("Ruộng"));
        mvc.perform(get("/api/v1/saved-searches").with(SignedIn.as(ward.wardSecretary())))
                .andExpect(jsonPath("$[0].name").value("Ruộng"))
                .andExpect(jsonPath("$[0].mine").value(false))
                .andExpect(jsonPath("$[0].told").value(false));
        mvc.perform(delete("/api/v1/saved-searches/{id}", id).with(SignedIn.as(office)))
                .andExpect(status().isNoContent());
        mvc.perform(post("/api/v1/saved-searches/{id}/restore", id).with(SignedIn.as(office)))
                .andExpect(jsonPath("$.name").value("Ruộng"));
    }

    private List<SavedSearch> seen(UUID person) {
        return searches.of(minutes.actor(person));
    }

    private ResultActions page(UUID person, String address) throws Exception {
        // A test request takes a plus for a plus; a browser's is a space.
        return mvc.perform(get(URI.create(address.replace("+", "%20"))).with(SignedIn.as(person)))
                .andExpect(status().isOk());
    }

    private ResultActions save(UUID person, UUID id, String name, String query, String unit) throws Exception {
        return mvc.perform(post("/search/saved")
                .with(SignedIn.as(person))
                .param("id", id.toString())
                .param("name", name)
                .param("query", query)
                .param("unit", unit));
    }
}
