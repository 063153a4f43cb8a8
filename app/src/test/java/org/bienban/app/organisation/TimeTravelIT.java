package org.bienban.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bienban.app.BienBanTest;
import org.bienban.app.WardFixture;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BienBanTest
class TimeTravelIT {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 6);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Autowired
    private WardFixture fixture;

    @Autowired
    private Units units;

    @Autowired
    private UnitEditing editing;

    @Autowired
    private UnitReorganisation reorganisation;

    @Autowired
    private MemberEditing members;

    @Autowired
    private Memberships memberships;

    @Autowired
    private PostEditing postEditing;

    @Autowired
    private Posts posts;

    @Autowired
    private Supervisions supervisions;

    private Ward ward;

    @BeforeEach
    void makeWard() {
        ward = fixture.ward();
    }

    @Test
    void showsMaysMembersInMay() {
        UUID cell = ward.first().id();
        members.leave(ward.first().member(), cell, JUNE);
        UUID joined = members.addPerson("Đinh Văn Ốc", null, JULY);
        members.join(joined, cell, Standing.PROBATIONARY, Participation.ACTIVE, JULY);

        assertThat(ids(cell, JUNE.minusDays(1))).contains(ward.first().member()).hasSize(7);
        assertThat(ids(cell, JUNE)).doesNotContain(ward.first().member()).hasSize(6);
        assertThat(ids(cell, JULY.minusDays(1))).doesNotContain(joined);
        assertThat(ids(cell, JULY)).contains(joined).hasSize(7);
    }

    @Test
    void changesStandingAndParticipationFromADayOn() {
        UUID person = ward.first().probationary();
        members.changeStanding(person, ward.first().id(), Standing.OFFICIAL, JUNE);
        members.changeParticipation(person, ward.first().id(), Participation.EXEMPT, JULY);

        assertThat(member(person, MAY)).isEqualTo(of(person, Standing.PROBATIONARY, Participation.ACTIVE));
        assertThat(member(person, JUNE)).isEqualTo(of(person, Standing.OFFICIAL, Participation.ACTIVE));
        assertThat(member(person, JULY)).isEqualTo(of(person, Standing.OFFICIAL, Participation.EXEMPT));
    }

    @Test
    void correctsAChangeOfTheSameDay() {
        UUID person = ward.first().member();
        members.changeParticipation(person, ward.first().id(), Participation.EXEMPT, JUNE);
        members.changeParticipation(person, ward.first().id(), Participation.SPECIAL_DUTY, JUNE);

        assertThat(member(person, JUNE).participation()).isEqualTo(Participation.SPECIAL_DUTY);
    }

    @Test
    void refusesChangesBeforeLaterOnes() {
        editing.rename(ward.first().id(), "Chi bộ Mới", null, JULY);

        assertRefused("changedLater", () -> editing.rename(ward.first().id(), "Chi bộ Khác", null, JUNE));
    }

    @Test
    void keepsOneHomeCellButLetsAGuestIn() {
        UUID person = ward.first().member();

        assertRefused(
                "memberElsewhere",
                () -> members.join(person, ward.second().id(), Standing.OFFICIAL, Participation.ACTIVE, JUNE));
        members.join(person, ward.second().id(), Standing.OFFICIAL, Participation.TEMPORARILY_HERE, JUNE);

        assertThat(memberships.cellsOf(person, JULY))
                .containsExactly(ward.first().id(), ward.second().id());
    }

    @Test
    void movesAUnitWithAllBelow() {
        Ward other = fixture.ward();
        editing.move(ward.wardId(), other.provinceId(), JULY);

        assertThat(units.path(ward.first().id(), JULY.minusDays(1)).getFirst().id())
                .isEqualTo(ward.provinceId());
        assertThat(units.path(ward.first().id(), JULY).getFirst().id()).isEqualTo(other.provinceId());
        assertThat(units.subtree(ward.provinceId(), JULY)).containsExactly(ward.provinceId());
    }

    @Test
    void refusesToHangAUnitBelowItselfOrAWrongKind() {
        assertRefused("parentKind", () -> editing.move(ward.first().id(), ward.provinceId(), JULY));
        assertRefused("parentBelow", () -> editing.move(ward.authorityId(), ward.authorityId(), JULY));
    }

    @Test
    void recodesButNeverGivesOneCodeTwice() {
        String code = units.get(ward.first().id(), MAY).code();
        editing.recode(ward.first().id(), "99." + code.substring(2, 5) + ".053.000.777", JULY);

        assertThat(units.byCode(code, MAY))
                .get()
                .extracting(Unit::id)
                .isEqualTo(ward.first().id());
        assertThat(units.byCode(code, JULY)).isEmpty();
        assertRefused("codeForm", () -> editing.recode(ward.first().id(), "1234", JULY));
        assertRefused(
                "codeTaken",
                () -> editing.recode(
                        ward.second().id(), units.get(ward.first().id(), JULY).code(), JULY));
    }

    @Test
    void mergesCellsAndKeepsTheWayBack() {
        reorganisation.merge(List.of(ward.first().id()), ward.second().id(), JULY);

        assertThat(units.find(ward.first().id(), JULY)).isEmpty();
        assertThat(units.nearest(ward.first().id(), JULY))
                .get()
                .extracting(Unit::name)
                .isEqualTo(ward.first().name());
        assertThat(ids(ward.second().id(), JULY)).hasSize(14);
        assertThat(ids(ward.first().id(), JULY.minusDays(1))).hasSize(7);
        assertThat(posts.at(ward.first().id(), JULY)).isEmpty();
        assertThat(supervisions.cellsOf(ward.first().supervisor(), JULY)).isEmpty();
        assertThat(units.predecessors(ward.second().id()))
                .containsExactly(ward.first().id());
    }

    @Test
    void followsSuccessorsThroughSeveralReorganisations() {
        UUID third = add("Chi bộ Thứ Ba", "003", JUNE);
        UUID fourth = add("Chi bộ Thứ Tư", "004", JULY);
        reorganisation.merge(List.of(ward.first().id()), third, JUNE.plusDays(3));
        reorganisation.merge(List.of(third), fourth, JULY.plusDays(3));

        assertThat(units.predecessors(fourth))
                .containsExactlyInAnyOrder(third, ward.first().id());
        assertThat(units.successors(ward.first().id())).containsExactlyInAnyOrder(third, fourth);
    }

    @Test
    void splitsACellOnlyWhenEveryoneHasAPlace() {
        UUID cell = ward.first().id();
        String prefix = units.get(cell, MAY).code().substring(0, 11);
        UnitPart small =
                new UnitPart("Chi bộ A", prefix + "101", Set.of(ward.first().secretary()));
        UnitPart rest = new UnitPart(
                "Chi bộ B", prefix + "102", Set.copyOf(ward.first().members().subList(1, 7)));

        assertRefused("splitLeft", () -> reorganisation.split(cell, List.of(small, small), JULY));
        List<UUID> parts = reorganisation.split(cell, List.of(small, rest), JULY);

        assertThat(ids(parts.getFirst(), JULY)).containsExactly(ward.first().secretary());
        assertThat(ids(parts.getLast(), JULY)).hasSize(6);
        assertThat(units.predecessors(parts.getLast())).containsExactly(cell);
    }

    @Test
    void dissolvesOnlyEmptyUnits() {
        assertRefused(
                "dissolveMembers", () -> reorganisation.dissolve(ward.first().id(), JULY));
        assertRefused("dissolveChildren", () -> reorganisation.dissolve(ward.wardId(), JULY));
    }

    @Test
    void hasOneSecretaryAtATime() {
        UUID next = ward.first().deputy();
        assertRefused(
                "postOfOther", () -> postEditing.appoint(next, ward.first().id(), PostKind.SECRETARY, JULY));
        postEditing.relieve(ward.first().secretary(), ward.first().id(), PostKind.SECRETARY, JULY);
        postEditing.appoint(next, ward.first().id(), PostKind.SECRETARY, JULY);

        assertThat(posts.holder(ward.first().id(), PostKind.SECRETARY, MAY)
                        .orElseThrow()
                        .personId())
                .isEqualTo(ward.first().secretary());
        assertThat(posts.holder(ward.first().id(), PostKind.SECRETARY, JULY)
                        .orElseThrow()
                        .personId())
                .isEqualTo(next);
    }

    @Test
    void appointsOnlyMembersToThePostsOfACell() {
        assertRefused(
                "memberNot",
                () -> postEditing.appoint(ward.second().member(), ward.first().id(), PostKind.COMMITTEE_MEMBER, JULY));
        assertRefused(
                "postHere",
                () -> postEditing.appoint(ward.first().member(), ward.first().id(), PostKind.ADMINISTRATOR, JULY));
    }

    private UUID add(String name, String number, LocalDate on) {
        String code = units.get(ward.first().id(), MAY).code().substring(0, 11) + number;
        return editing.addUnit(new NewUnit("cell", "residential", name, null, code, ward.wardId()), on);
    }

    private List<UUID> ids(UUID cell, LocalDate on) {
        return memberships.membersOf(cell, on).stream().map(Member::personId).toList();
    }

    private Member member(UUID person, LocalDate on) {
        return memberships.membersOf(ward.first().id(), on).stream()
                .filter(member -> member.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Member of(UUID person, Standing standing, Participation participation) {
        return new Member(person, member(person, MAY).fullName(), standing, participation);
    }

    private static void assertRefused(String reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("organisation.refusal." + reason);
    }
}
