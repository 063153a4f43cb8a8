package org.bienban.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.document.FileStore;
import org.bienban.app.minutes.ArchivedMinutes;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.app.search.SearchRequest;
import org.bienban.app.search.SearchWork;
import org.bienban.app.search.Searching;
import org.bienban.search.Facet;
import org.bienban.search.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;

/** Conditions typed into the search box, by the names people know things by. */
@BienBanTest
class QueryLanguageIT {

    @Autowired
    private WardFixture fixture;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private FileStore files;

    @Autowired
    private MinutesArchive archive;

    @Autowired
    private Searching searching;

    @Autowired
    private SearchWork work;

    @Autowired
    private MessageSource messages;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;

    @BeforeEach
    void archivedPaper() {
        ward = fixture.ward();
        String sha = files.put(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8), "text/plain")
                .sha256();
        archive.archive(new ArchivedMinutes(
                ward.wardId(),
                "Về đất dịch vụ",
                LocalDate.of(2025, 6, 5),
                "vi",
                "52-BB/CB",
                List.of("Hai mươi ba hộ đã gắp phiếu năm 2019."),
                "thử",
                sha,
                "a.txt",
                ward.office()));
        work.catchUp();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loại:\"hồ sơ lưu\" phiếu",
                "type:archived",
                "نوع:\"الأوراق المؤرشفة\"",
                "số:52-BB/CB",
                "tháng:6/2025",
                "ngày:01/06/2025..10/06/2025 -status:approved",
                "lang:\"tiếng việt\" phiếu",
                "trạngthái:\"hồ sơ lưu\""
            })
    void findsByConditions(String typed) {
        assertThat(found(typed).notes()).isEmpty();
        assertThat(found(typed).total()).isEqualTo(1);
        assertThat(found("-number:52-BB/CB " + typed).total()).isZero();
    }

    @Test
    void understandsEveryExampleOnThePage() {
        for (String language : List.of("vi", "en", "ar")) {
            for (String field : List.of(
                    "type",
                    "status",
                    "unit",
                    "category",
                    "person",
                    "number",
                    "month",
                    "date",
                    "lang",
                    "is",
                    "without")) {
                String example = messages.getMessage(
                        "search.fields." + field + ".example", null, Locale.forLanguageTag(language));
                assertThat(found(example).notes()).as(example).isEmpty();
            }
        }
    }

    @Test
    void saysWhichPartItDidNotTake() throws Exception {
        String typed = "phiếu type:<b> màu:đỏ";
        mvc.perform(get("/search").param("q", typed).with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<bdi>type:&lt;b&gt;</bdi>")))
                .andExpect(content().string(containsString("<bdi>màu:</bdi>")));
        mvc.perform(get("/api/v1/search").param("q", typed).with(SignedIn.as(ward.office())))
                .andExpect(
                        jsonPath("$.notes[?(@.kind == 'UNKNOWN_VALUE')].piece").value("type:<b>"))
                .andExpect(
                        jsonPath("$.notes[?(@.kind == 'UNKNOWN_FIELD')].piece").value("màu:"));
    }

    private SearchResult found(String typed) {
        Set<String> units = Set.of(ward.wardId().toString());
        return searching.search(minutes.actor(ward.office()), SearchRequest.of(typed, Map.of(Facet.UNIT, units)));
    }
}
