package org.bienban.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Filters saved, shared with the committee, used by others, and kept when their owner leaves. */
@BienBanTest
class SavedFiltersIT {

    private static final String OCTOBER = "month:2026-10 kind:inspect";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private SavedFilters filters;

    @Autowired
    private Inbox inbox;

    @Autowired
    private PostEditing posts;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private Actor office;
    private Actor supervisor;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
        office = minutes.actor(ward.office());
        supervisor = minutes.actor(ward.first().supervisor());
    }

    @Test
    void aSharedFilterShowsEverybodyTheirOwnTasksAndOutlivesItsOwner() {
        UUID id = saved(office, "Tháng 10", true);
        minutes.sent(ward.first(), LocalDate.of(2026, 10, 5));
        minutes.sent(ward.second(), LocalDate.of(2026, 10, 5));
        minutes.sent(ward.first(), LocalDate.of(2026, 9, 4));

        SavedFilter seen = filters.get(supervisor, id);
        assertThat(seen.mine()).isFalse();
        assertThat(count(supervisor, seen)).isEqualTo(1);
        assertThat(count(office, seen)).isEqualTo(2);
        assertThatThrownBy(() -> filters.change(supervisor, id, "Của tôi", false))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> filters.delete(supervisor, id)).isInstanceOf(ForbiddenException.class);
        for (UUID stranger : List.of(ward.first().secretary(), wards.ward().office(), ward.provinceOffice())) {
            assertThatThrownBy(() -> filters.get(minutes.actor(stranger), id)).isInstanceOf(NotFoundException.class);
        }

        posts.relieve(ward.office(), ward.wardId(), PostKind.OFFICE_STAFF, office.on());

        assertThat(count(supervisor, filters.get(supervisor, id))).isEqualTo(1);
        filters.delete(minutes.actor(ward.wardSecretary()), id);
        assertThat(filters.of(supervisor)).isEmpty();
    }

    @Test
    void keepsAPrivateFilterToItsOwnerAndRefusesTheSameNameTwice() {
        UUID id = saved(supervisor, "Quá hạn", false);
        assertThat(filters.of(office)).isEmpty();
        filters.save(supervisor, id, "Quá hạn", TaskList.OVERDUE, "", false);
        assertThat(filters.of(supervisor)).hasSize(1);
        assertThatThrownBy(() -> saved(supervisor, " quá HẠN ", false)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> saved(supervisor, " ", false)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> saved(minutes.actor(ward.first().secretary()), "Chung", true))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void allFiltersCanBeReachedFromTheListHoweverMany() throws Exception {
        for (int number = 1; number <= 14; number++) {
            filters.save(
                    office, UUID.randomUUID(), "Lọc %02d".formatted(number), TaskList.UNCLAIMED, "x" + number, false);
        }
        String list = mvc.perform(get("/tasks").with(SignedIn.as(office.personId())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(list)
                .contains("Tất cả 14 bộ lọc", "Lọc 12", "Lọc 13", "Lọc 14")
                .doesNotContain("<details class=\"bb-saved-more\" open");
        assertThat(mvc.perform(get("/tasks?list=unclaimed&q=x14").with(SignedIn.as(office.personId())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .as("the one chosen is in sight")
                .contains("<details class=\"bb-saved-more\" open");
    }

    @Test
    void everybodyHasTheirOwnOrder() {
        saved(office, "A", true);
        UUID second = saved(office, "B", true);
        filters.move(supervisor, second, true);
        filters.move(supervisor, second, true);
        assertThat(filters.of(supervisor)).extracting(SavedFilter::name).containsExactly("B", "A");
        assertThat(filters.of(office)).extracting(SavedFilter::name).containsExactly("A", "B");
    }

    @Test
    void savesFromTheListAndShowsItBesideTheListsWithItsCount() throws Exception {
        minutes.sent(ward.first(), LocalDate.of(2026, 10, 5));
        mvc.perform(post("/tasks/filters")
                        .with(SignedIn.as(supervisor.personId()))
                        .param("id", UUID.randomUUID().toString())
                        .param("name", "Tháng <b>10</b>")
                        .param("list", "my-turn")
                        .param("q", OCTOBER))
                .andExpect(redirectedUrl("/tasks?list=my-turn&q=month%3A2026-10%20kind%3Ainspect"));
        mvc.perform(get("/tasks").with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(Matchers.containsString("Tháng &lt;b&gt;10&lt;/b&gt;")));
        mvc.perform(get("/tasks/filters").with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isOk());
        mvc.perform(get("/api/v1/task-filters").with(SignedIn.as(supervisor.personId())))
                .andExpect(jsonPath("$[0].tasks.count").value(1));
    }

    private UUID saved(Actor actor, String name, boolean shared) {
        UUID id = UUID.randomUUID();
        filters.save(actor, id, name, TaskList.UNCLAIMED, OCTOBER, shared);
        return id;
    }

    private int count(Actor actor, SavedFilter filter) {
        return inbox.count(actor, filter.list(), TaskFilter.parse(filter.query()))
                .count();
    }
}
