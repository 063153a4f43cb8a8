package org.bienban.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.access.MinutesExposure.ARCHIVED;
import static org.bienban.app.access.MinutesExposure.DRAFTING;
import static org.bienban.app.access.MinutesExposure.RELEASED;
import static org.bienban.app.access.MinutesExposure.SENT;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.WardFixture;
import org.bienban.app.WardFixture.Ward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of actors: who reads the minutes of the first cell in which state. */
@BienBanTest
class AudiencesIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private Actors actors;

    @Autowired
    private Audiences audiences;

    @Autowired
    private Permissions permissions;

    private Ward ward;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
    }

    @Test
    void thoseWhoWriteReadFromTheFirstDraft() {
        for (UUID writer : new UUID[] {
            ward.first().secretary(),
            ward.first().deputy(),
            ward.first().minuteTaker(),
            ward.first().committeeMember()
        }) {
            reads(writer, DRAFTING, SENT, RELEASED, ARCHIVED);
        }
    }

    @Test
    void thoseWhoInspectReadWhatWasSent() {
        for (UUID reader : new UUID[] {
            ward.first().supervisor(), ward.office(), ward.wardSecretary(), ward.wardDeputy(), ward.standingMember()
        }) {
            reads(reader, SENT, RELEASED, ARCHIVED);
        }
    }

    @Test
    void membersReadWhatWasReleasedAndArchivistsTheArchive() {
        reads(ward.first().member(), RELEASED, ARCHIVED);
        reads(ward.first().probationary(), RELEASED, ARCHIVED);
        reads(ward.archivist(), ARCHIVED);
    }

    @Test
    void everybodyElseReadsNothing() {
        for (UUID stranger : new UUID[] {
            ward.second().secretary(),
            ward.second().supervisor(),
            ward.provinceSecretary(),
            ward.provinceOffice(),
            ward.answeringOfficer(),
            ward.administrator(),
            wards.ward().office()
        }) {
            reads(stranger);
        }
    }

    @Test
    void nobodyInspectsWhatTheyMayWrite() {
        UUID cell = ward.first().id();
        assertThat(permissions.mayInspect(actors.ofPerson(ward.first().supervisor()), cell, ward.wardId()))
                .isTrue();
        assertThat(permissions.mayInspect(actors.ofPerson(ward.office()), cell, ward.wardId()))
                .isTrue();
        assertThat(permissions.mayInspect(actors.ofPerson(ward.first().secretary()), cell, ward.wardId()))
                .isFalse();
        assertThat(permissions.mayInspect(actors.ofPerson(ward.second().supervisor()), cell, ward.wardId()))
                .isFalse();
    }

    @Test
    void administratesOnlyBelowTheUnitOfThePost() {
        Actor administrator = actors.ofPerson(ward.administrator());
        assertThat(permissions.mayAdministrate(administrator, ward.first().id()))
                .isTrue();
        assertThat(permissions.mayAdministrate(administrator, ward.provinceId()))
                .isFalse();
        assertThat(permissions.mayAdministrate(actors.ofPerson(ward.office()), ward.wardId()))
                .isFalse();
    }

    private void reads(UUID personId, MinutesExposure... exposures) {
        Set<String> tokens = audiences.ofActor(actors.ofPerson(personId));
        for (MinutesExposure exposure : MinutesExposure.values()) {
            assertThat(Audiences.meet(tokens, audiences.ofMinutes(ward.first().id(), ward.wardId(), exposure)))
                    .as("%s reads %s", personId, exposure)
                    .isEqualTo(Arrays.asList(exposures).contains(exposure));
        }
    }
}
