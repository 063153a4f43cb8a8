package org.bienban.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.search.SearchWork;
import org.bienban.app.search.SynonymGroup;
import org.bienban.app.search.SynonymList;
import org.bienban.search.Synonyms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Synonyms as shipped, added, put right, thrown away and had back; searches go by them at once. */
@BienBanTest
class SynonymsIT {

    private static final String PAGE = "/admin/search/synonyms";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private SynonymList list;

    @Autowired
    private SearchWork work;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private String word;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
        // Tests run beside each other on one list.
        word = "Zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @Test
    void beginWithTheAbbreviationsOfTheField() throws Exception {
        assertThat(list.all().stream().map(SynonymGroup::wordings).map(List::copyOf))
                .containsAll(Synonyms.shipped());
        mvc.perform(get(PAGE).with(SignedIn.as(ward.administrator())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("GCN = giấy chứng nhận")));
    }

    @Test
    void findByTheOtherWordingFromTheMomentTheyAreAdded() throws Exception {
        minutes.sent(ward.first());
        work.catchUp();
        search(word).andExpect(jsonPath("$.total").value(0));

        add(word + " = giấy chứng nhận");

        search(word).andExpect(jsonPath("$.hits[0].id").isNotEmpty());
        SynonymGroup group = group(word);
        mvc.perform(post(PAGE + "/{id}/delete", group.id()).with(SignedIn.as(ward.administrator())))
                .andExpect(redirectedUrl(PAGE))
                .andExpect(flash().attribute("deletedId", group.id()));
        search(word).andExpect(jsonPath("$.total").value(0));
        mvc.perform(post(PAGE + "/{id}/restore", group.id()).with(SignedIn.as(ward.administrator())));
        search(word).andExpect(jsonPath("$.hits[0].id").isNotEmpty());
    }

    @Test
    void canBePutRight() throws Exception {
        add(word + " = một");
        UUID id = group(word).id();

        mvc.perform(post(PAGE + "/{id}", id)
                        .with(SignedIn.as(ward.administrator()))
                        .param("wordings", word + " ; hai = " + word.toUpperCase(Locale.ROOT)))
                .andExpect(redirectedUrl(PAGE));

        assertThat(group(word).wordings()).containsExactly(word, "hai");
        mvc.perform(post(PAGE + "/{id}", id)
                        .with(SignedIn.as(ward.administrator()))
                        .param("wordings", word))
                .andExpect(flash().attribute("typedById", Map.of(id, word)))
                .andExpect(flash().attributeExists("problemsById"));
        assertThat(group(word).wordings()).containsExactly(word, "hai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "một mình",
                "GCN = gcn",
                "a = ???",
                "a = b = c = d = e = f = g = h = i",
                "a = một hai ba bốn năm sáu bảy tám chín",
                "gcn = Giấy chứng nhận"
            })
    void keepWhatWasTypedAndSayWhatIsWrong(String typed) throws Exception {
        add(typed).andExpect(flash().attribute("typed", typed)).andExpect(flash().attributeExists("problem"));
    }

    @Test
    void areKeptOverRestToo() throws Exception {
        mvc.perform(post("/api/v1/admin/search-synonyms")
                        .with(SignedIn.as(ward.administrator()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"wordings\":[\"" + word + "\",\"ba\"]}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.wordings[1]").value("ba"));
        UUID id = group(word).id();
        mvc.perform(put("/api/v1/admin/search-synonyms/{id}", id)
                        .with(SignedIn.as(ward.administrator()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"wordings\":[\"" + word + "\"]}"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(delete("/api/v1/admin/search-synonyms/{id}", id).with(SignedIn.as(ward.administrator())))
                .andExpect(status().isNoContent());
        mvc.perform(delete("/api/v1/admin/search-synonyms/{id}", id).with(SignedIn.as(ward.administrator())))
                .andExpect(status().isNotFound());
        mvc.perform(post("/api/v1/admin/search-synonyms/{id}/restore", id).with(SignedIn.as(ward.administrator())))
                .andExpect(status().isOk());
        mvc.perform(get("/api/v1/admin/search-synonyms").with(SignedIn.as(ward.administrator())))
                .andExpect(jsonPath("$[*].id", hasItem(id.toString())));
    }

    private ResultActions add(String line) throws Exception {
        return mvc.perform(post(PAGE).with(SignedIn.as(ward.administrator())).param("wordings", line))
                .andExpect(redirectedUrl(PAGE));
    }

    private ResultActions search(String words) throws Exception {
        return mvc.perform(get("/api/v1/search")
                        .param("q", words)
                        .with(SignedIn.as(ward.first().supervisor())))
                .andExpect(status().isOk());
    }

    private SynonymGroup group(String wording) {
        return list.all().stream()
                .filter(group -> group.wordings().contains(wording))
                .findFirst()
                .orElseThrow();
    }
}
