package org.bienban.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.document.FileStore;
import org.bienban.app.minutes.ArchivedMinutes;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BienBanTest
class SearchPageIT {

    @Autowired
    private WardFixture fixture;

    @Autowired
    private FileStore files;

    @Autowired
    private MinutesArchive archive;

    @Autowired
    private SearchWork work;

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
                "Về <b>đất dịch vụ</b>",
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

    @Test
    void marksWhatWasFoundAndEscapesWhatWasWritten() throws Exception {
        mvc.perform(get("/search").param("q", "dat dich vu").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark>đất dịch vụ</mark>")))
                .andExpect(content().string(containsString("&lt;b&gt;")))
                .andExpect(content().string(containsString("52-BB/CB")));
    }

    @Test
    void showsFiltersAsLinksThatKeepTheWords() throws Exception {
        mvc.perform(get("/search")
                        .param("q", "gắp phiếu")
                        .param("kind", "archived")
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/search?q=g%E1%BA%AFp+phi%E1%BA%BFu")))
                .andExpect(content().string(containsString("aria-current=\"true\"")));
    }

    @Test
    void keepsWhatIsChosenBesideTheBoxInEveryLinkAndLetsItGoByAChip() throws Exception {
        mvc.perform(
                        get("/search?kind=archived&kind=minutes&written=vi&in=Đảng bộ phường&number=52&from=2025-06&to=2025-06"
                                        + "&sort=oldest&is=nonsense&level=<b>")
                                .with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"archived\" checked=\"checked\"")))
                .andExpect(content().string(not(containsString("<b>"))))
                .andExpect(content().string(not(containsString("value=\"nonsense\""))));
        mvc.perform(get("/search?kind=archived&written=vi&in=phuong&number=52&from=2025-06&to=2025-06&sort=oldest")
                        .with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("52-BB/CB")))
                .andExpect(content()
                        .string(containsString("/search?q=&amp;kind=archived&amp;written=vi&amp;in=phuong&amp;number=52"
                                + "&amp;sort=oldest\"")))
                .andExpect(content()
                        .string(containsString("/search?q=&amp;kind=archived&amp;in=phuong&amp;number=52"
                                + "&amp;from=2025-06&amp;to=2025-06&amp;sort=oldest\"")))
                .andExpect(content().string(containsString("<rect x=\"0\" y=\"0\" width=\"100\" height=\"10\">")));
    }

    @Test
    void takesSenselessValuesForNone() throws Exception {
        mvc.perform(get("/search?q=x&unit=zzz&from=2026-99&after=%00&sort=?").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk());
    }

    @Test
    void speaksArabicFromRightToLeft() throws Exception {
        mvc.perform(get("/search").param("q", "phiếu").param("lang", "ar").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("dir=\"rtl\"")))
                // The language of the page is no filter: minutes in Vietnamese are found from an Arabic page.
                .andExpect(content().string(containsString("52-BB/CB")));
    }

    @Test
    void answersOverRest() throws Exception {
        mvc.perform(get("/api/v1/search").param("q", "gap phieu").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.hits[0].number").value("52-BB/CB"));
        mvc.perform(get("/api/v1/search").param("q", "gap phieu").with(SignedIn.as(ward.administrator())))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void findsWhatWasMeantByKeysNotPutTogether() throws Exception {
        mvc.perform(get("/search").param("q", "gawps phieeus").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<bdi>gawps phieeus</bdi>")))
                .andExpect(content().string(containsString("value=\"gắp phiếu\"")))
                .andExpect(content().string(containsString("52-BB/CB")));
        mvc.perform(get("/search").param("q", "gawps phieeus 2019").with(SignedIn.as(ward.office())))
                .andExpect(content()
                        .string(containsString("href=\"/search?q=g%E1%BA%AFp+phi%E1%BA%BFu+2019\"><strong><bdi>")));
        mvc.perform(get("/api/v1/search").param("q", "gắp phieeus").with(SignedIn.as(ward.office())))
                .andExpect(jsonPath("$.meant").value("gắp phiếu"));
        mvc.perform(get("/api/v1/search").param("q", "gắp phieeus").with(SignedIn.as(ward.administrator())))
                .andExpect(jsonPath("$.meant").isEmpty());
    }

    @Test
    void completesWhatIsTypedFromWhatOneMaySeeOnly() throws Exception {
        for (String address : List.of("/search/complete", "/api/v1/search/complete")) {
            mvc.perform(get(address).param("q", "ho da g").with(SignedIn.as(ward.office())))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[0]").value("hộ đã gắp phiếu năm 2019"));
            mvc.perform(get(address).param("q", "ho da g").with(SignedIn.as(ward.administrator())))
                    .andExpect(jsonPath("$").isEmpty());
            mvc.perform(get(address).with(SignedIn.as(ward.office())))
                    .andExpect(jsonPath("$").isEmpty());
        }
    }

    @Test
    void isDownloadedAsATableByWhomItIsFor() throws Exception {
        MockHttpServletResponse csv = download("/search/export?q=phieu&number=52", ward.office());
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.getContentAsString())
                .contains("Hồ sơ lưu,Về <b>đất dịch vụ</b>,52-BB/CB", "05/06/2025", "gắp phiếu")
                .hasLineCount(2);
        assertThat(download("/search/export?q=phieu", ward.administrator()).getContentAsString())
                .hasLineCount(1);
        MockHttpServletResponse workbook = download("/search/export?q=phieu&format=xlsx&sort=oldest", ward.office());
        assertThat(workbook.getHeader("Content-Disposition")).contains(".xlsx");
        assertThat(new String(workbook.getContentAsByteArray(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private MockHttpServletResponse download(String address, UUID person) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    @Test
    void onlyAnAdministratorOperatesTheIndex() throws Exception {
        mvc.perform(get("/admin/search").with(SignedIn.as(ward.administrator())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("gắp phiếu"))));
        mvc.perform(post("/admin/search/refill").with(SignedIn.as(ward.office())))
                .andExpect(status().isForbidden());
    }
}
