package org.bienban.app.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.register.SavedView;
import org.bienban.app.register.SavedViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Saved views: kept by name, everybody's own, addresses that can be sent to others. */
@BienBanTest
class ViewsIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private SavedViews views;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;

    @BeforeEach
    void make() {
        ward = wards.ward();
    }

    @Test
    void keepsTheListUnderANameForItsOwnerAlone() throws Exception {
        save(ward.office(), "Đất đai lâu ngày", "category", "land", "age", "from_12")
                .andExpect(redirectedUrl("/issues?category=land&age=from_12"));

        mvc.perform(get("/issues").with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("/issues?category=land&amp;age=from_12")))
                .andExpect(content().string(containsString("Đất đai lâu ngày")));
        mvc.perform(get("/issues").with(SignedIn.as(ward.wardSecretary())))
                .andExpect(content().string(not(containsString("Đất đai lâu ngày"))));
    }

    @Test
    void replacesWhatStoodUnderTheNameAndThrowsItAway() throws Exception {
        save(ward.office(), "Của tôi", "category", "land");
        save(ward.office(), "CỦA TÔI", "phase", "answer", "nonsense", "x");
        assertThat(views.of(minutes.actor(ward.office()))).containsExactly(new SavedView("CỦA TÔI", "?phase=answer"));

        mvc.perform(post("/issues/views/delete").param("name", "của tôi").with(SignedIn.as(ward.wardSecretary())));
        assertThat(views.of(minutes.actor(ward.office()))).hasSize(1);
        mvc.perform(post("/issues/views/delete").param("name", "của tôi").with(SignedIn.as(ward.office())))
                .andExpect(redirectedUrl("/issues"));
        assertThat(views.of(minutes.actor(ward.office()))).isEmpty();
    }

    @Test
    void refusesANamelessViewAndKeepsTheList() throws Exception {
        save(ward.office(), "  ", "category", "land")
                .andExpect(redirectedUrl("/issues?category=land"))
                .andExpect(flash().attribute("viewProblem", "Hãy đặt tên."));
        assertThat(views.of(minutes.actor(ward.office()))).isEmpty();
    }

    private ResultActions save(UUID person, String name, String... filters) throws Exception {
        var request = post("/issues/views").param("name", name).with(SignedIn.as(person));
        for (int i = 0; i < filters.length; i += 2) {
            request = request.param(filters[i], filters[i + 1]);
        }
        return mvc.perform(request);
    }
}
