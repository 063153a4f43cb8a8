package org.bienban.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.app.BienBanTest;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What pages name in their heads is really served, under addresses that change with the content. */
@BienBanTest
class StaticResourcesIT {

    private static final Pattern RESOURCE =
            Pattern.compile("(?:href|src)=\"(/(?:css|js|fonts|webjars|icons|favicon)[^\"#?]*)");

    @Autowired
    private WardFixture fixture;

    @Autowired
    private MockMvc mvc;

    @Test
    void everythingAPageNamesIsServed() throws Exception {
        List<String> named = RESOURCE.matcher(page())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(4);
        for (String address : named) {
            assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void ownFilesHaveAddressesThatChangeWithTheirContent() throws Exception {
        Matcher icons = Pattern.compile("/icons-[0-9a-f]{32}\\.svg").matcher(page());
        assertThat(icons.find()).isTrue();
        assertThat(mvc.perform(get(icons.group())).andReturn().getResponse().getHeader("Cache-Control"))
                .contains("max-age=31536000");
    }

    @Test
    void helpIsThere() throws Exception {
        assertThat(mvc.perform(get("/help").with(SignedIn.as(fixture.ward().office())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    private String page() throws Exception {
        return mvc.perform(get("/tasks").with(SignedIn.as(fixture.ward().office())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
