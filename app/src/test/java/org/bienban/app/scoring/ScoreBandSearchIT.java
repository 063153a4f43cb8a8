package org.bienban.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.search.SearchRequest;
import org.bienban.app.search.SearchWork;
import org.bienban.app.search.Searching;
import org.bienban.search.Facet;
import org.bienban.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A score is found and counted by exactly those who may open its sheet, though more people read the minutes. */
@BienBanTest
class ScoreBandSearchIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ScoreFixture scores;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private Searching searching;

    @Autowired
    private SearchWork work;

    @Test
    void isCountedAndFoundByThoseWhoSeeTheSheet() {
        WardFixture.Ward ward = wards.ward();
        WardFixture.Ward other = wards.ward();
        WardFixture.Cell cell = ward.first();
        UUID id = scores.approved(cell, LocalDate.of(2026, 3, 5), Map.of());
        work.catchUp();
        for (UUID person : Stream.of(
                        cell.secretary(),
                        cell.supervisor(),
                        cell.member(),
                        ward.office(),
                        ward.wardSecretary(),
                        ward.administrator(),
                        ward.provinceOffice(),
                        other.office(),
                        other.first().secretary())
                .toList()) {
            Actor actor = minutes.actor(person);
            boolean sees = sheets.find(actor, id).isPresent();
            SearchResult all = searching.search(actor, SearchRequest.of("", Map.of()));
            SearchResult banded = searching.search(
                    actor, SearchRequest.of("", Map.of(Facet.BAND, Set.of("good", "fair", "average", "weak"))));
            assertThat(all.facets().of(Facet.BAND).isEmpty())
                    .as("%s counts", person)
                    .isEqualTo(!sees);
            assertThat(banded.total()).as("%s finds", person).isEqualTo(sees ? 1 : 0);
        }
        Actor member = minutes.actor(cell.member());
        assertThat(searching
                        .search(member, SearchRequest.of("", Map.of(Facet.KIND, Set.of("minutes"))))
                        .total())
                .isEqualTo(1);
        assertThat(sheets.find(member, id)).isEmpty();
        assertThat(sheets.find(minutes.actor(ward.office()), id)).isPresent();
    }
}
