package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.WardFixture.Cell;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.access.Actor;
import org.bienban.app.directory.DirectoryRights;
import org.bienban.app.organisation.MemberEditing;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.Standing;
import org.bienban.app.organisation.UnitReorganisation;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.search.Facet;
import org.bienban.search.SearchHit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** People are found by exactly those who may open their pages. */
@BienBanTest
class PeopleSearchIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final SearchRequest PEOPLE = SearchRequest.of("", Map.of(Facet.KIND, Set.of("person")));

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private DirectoryRights rights;

    @Autowired
    private MemberEditing members;

    @Autowired
    private UnitReorganisation reorganisation;

    @Autowired
    private Searching searching;

    @Autowired
    private SearchWork work;

    @Autowired
    private MockMvc mvc;

    private Ward ward;
    private Ward other;

    @BeforeEach
    void makeWards() {
        ward = wards.ward();
        other = wards.ward();
    }

    @Test
    void areFoundByThoseWhoMayOpenTheirPagesAndNobodyElse() {
        Set<UUID> all = Stream.of(ward, other).flatMap(PeopleSearchIT::people).collect(Collectors.toSet());
        work.catchUp();
        for (UUID person : all) {
            Actor actor = minutes.actor(person);
            assertThat(found(actor, all)).as(actor.displayName()).isEqualTo(readable(actor, all));
        }
        assertThat(found(minutes.actor(ward.first().member()), all)).hasSizeBetween(2, 12);
        assertThat(found(minutes.actor(ward.provinceSecretary()), all)).hasSizeGreaterThan(15);
    }

    @Test
    void areFoundWhereTheyWentAndWhereTheyCameFrom() {
        UUID person = wards.member(ward.first().id(), "Đào Kỳ Phương", Standing.OFFICIAL, Participation.ACTIVE);
        LocalDate moved = LocalDate.now(ZONE).minusMonths(2);
        members.leave(person, ward.first().id(), moved);
        members.join(person, other.first().id(), Standing.OFFICIAL, Participation.ACTIVE, moved);
        work.catchUp();
        Set<UUID> one = Set.of(person);
        for (UUID asker : List.of(
                ward.first().member(),
                other.first().member(),
                other.office(),
                ward.office(),
                ward.second().member())) {
            Actor actor = minutes.actor(asker);
            assertThat(found(actor, one)).isEqualTo(readable(actor, one));
        }
        SearchHit hit = searching
                .search(minutes.actor(other.office()), SearchRequest.of("dao ky phuong", Map.of()))
                .hits()
                .getFirst();
        assertThat(hit.unitId()).isEqualTo(other.first().id().toString());
        members.correctPerson(person, "Đào Kỳ Phượng", null, LocalDate.now(ZONE));
        work.catchUp();
        assertThat(searching
                        .search(minutes.actor(other.office()), SearchRequest.of("\"kỳ phượng\"", Map.of()))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void areFoundByWhoeverTheirCellFellTo() {
        Set<UUID> all = people(ward).collect(Collectors.toSet());
        work.catchUp();
        reorganisation.merge(
                List.of(ward.second().id()),
                ward.first().id(),
                LocalDate.now(ZONE).minusDays(1));
        work.catchUp();
        for (UUID asker : List.of(
                ward.first().secretary(), ward.first().member(), ward.wardSecretary(), ward.provinceSecretary())) {
            Actor actor = minutes.actor(asker);
            assertThat(found(actor, all)).as(actor.displayName()).isEqualTo(readable(actor, all));
        }
    }

    @Test
    void areShownWithWhatTheyAreAndOpenedByTheirPage() throws Exception {
        work.catchUp();
        UUID secretary = ward.first().secretary();
        String name = minutes.actor(secretary).displayName();
        mvc.perform(get("/search").param("q", "\"" + name + "\" type:person").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/organisation/people/" + secretary)))
                .andExpect(content()
                        .string(containsString("Bí thư, " + ward.first().name())))
                .andExpect(content().string(containsString("Người")));
        mvc.perform(get("/organisation/people/{id}", secretary).with(SignedIn.as(ward.office())))
                .andExpect(status().isOk());
    }

    private Set<UUID> readable(Actor actor, Set<UUID> people) {
        Set<UUID> readable = new TreeSet<>();
        for (UUID person : people) {
            try {
                rights.requirePersonReadable(actor, person);
                readable.add(person);
            } catch (NotFoundException hidden) {
                // not theirs to see
            }
        }
        return readable;
    }

    private Set<UUID> found(Actor actor, Set<UUID> among) {
        return searching.search(actor, PEOPLE.page(200, null)).hits().stream()
                .map(hit -> UUID.fromString(hit.id().substring("person:".length())))
                .filter(among::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<UUID> people(Ward ward) {
        Stream<UUID> officers = Stream.of(
                ward.wardSecretary(),
                ward.wardDeputy(),
                ward.standingMember(),
                ward.office(),
                ward.archivist(),
                ward.provinceSecretary(),
                ward.provinceOffice(),
                ward.answeringOfficer(),
                ward.administrator());
        return Stream.concat(officers, Stream.of(ward.first(), ward.second()).flatMap(PeopleSearchIT::people));
    }

    private static Stream<UUID> people(Cell cell) {
        return Stream.concat(cell.members().stream(), Stream.of(cell.supervisor()));
    }
}
