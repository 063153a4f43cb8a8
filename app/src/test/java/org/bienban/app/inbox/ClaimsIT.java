package org.bienban.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BienBanTest
class ClaimsIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private TaskPeople people;

    @Autowired
    private InboxRebuild rebuild;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private UUID taskId;
    private Actor supervisor;
    private Actor office;
    private Actor secretary;

    @BeforeEach
    void send() {
        ward = wards.ward();
        minutesId = minutes.sent(ward.first());
        taskId = inbox.openTaskOf(minutesId).orElseThrow().taskId();
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
        secretary = minutes.actor(ward.first().secretary());
    }

    @Test
    void showsANewTaskToEachInTheirList() {
        assertThat(lists(supervisor)).containsExactly(1, 1, 0);
        assertThat(lists(office)).containsExactly(0, 1, 1);
        assertThat(lists(secretary)).containsExactly(0, 0, 1);
        assertThat(lists(minutes.actor(ward.second().supervisor()))).containsExactly(0, 0, 0);
        assertThat(lists(minutes.actor(ward.first().member()))).containsExactly(0, 0, 0);
        assertThat(lists(minutes.actor(ward.administrator()))).containsExactly(0, 0, 0);
    }

    @Test
    void movesAClaimedTaskFromTheGroupToTheHolder() {
        claims.claim(supervisor, taskId);

        assertThat(lists(supervisor)).containsExactly(1, 0, 0);
        assertThat(lists(office)).containsExactly(0, 0, 1);
        assertThat(register.summary(minutesId).state()).isEqualTo(MinutesState.UNDER_REVIEW);

        claims.release(supervisor, taskId);

        assertThat(lists(supervisor)).containsExactly(1, 1, 0);
        assertThat(lists(office)).containsExactly(0, 1, 1);
        assertThat(register.summary(minutesId).state()).isEqualTo(MinutesState.SENT);
    }

    @Test
    void letsOneOfTwoClaimsAtTheSameMomentWin() throws Exception {
        List<Actor> both = List.of(supervisor, office);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> attempts = both.stream()
                    .map(actor -> (Callable<String>) () -> claim(actor))
                    .toList();
            List<String> outcomes =
                    threads.invokeAll(attempts).stream().map(Future::resultNow).toList();

            assertThat(outcomes).containsExactlyInAnyOrder("taken", "inbox.conflict.takenNow");
        }
        boolean first = inbox.find(taskId).orElseThrow().heldBy(supervisor.personId());
        Actor holder = first ? supervisor : office;
        assertThatThrownBy(() -> claims.claim(first ? office : supervisor, taskId))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.reason().arguments().getFirst())
                                .isEqualTo(holder.displayName()));
    }

    @Test
    void claimsTwiceWithoutHarm() {
        claims.claim(supervisor, taskId);
        claims.claim(supervisor, taskId);

        assertThat(inbox.find(taskId).orElseThrow().heldBy(supervisor.personId()))
                .isTrue();
    }

    @Test
    void keepsWithdrawalAndClaimApart() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<String> withdrawal = () -> {
                try {
                    sending.withdraw(minutesId, secretary);
                    return "withdrawn";
                } catch (ConflictException e) {
                    return "too late";
                }
            };
            List<String> outcomes = threads.invokeAll(List.of(withdrawal, () -> claim(supervisor))).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(outcomes).isIn(List.of("withdrawn", "inbox.conflict.closed"), List.of("too late", "taken"));
        }
    }

    @Test
    void saysThatATaskIsDoneOnlyToThoseWhoMayKnow() {
        sending.withdraw(minutesId, secretary);

        assertThat(claim(supervisor)).isEqualTo("inbox.conflict.closed");
        Actor stranger = minutes.actor(ward.second().supervisor());
        assertThatThrownBy(() -> claims.claim(stranger, taskId)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsTheTaskFromThoseWhoMayNotInspect() {
        assertThatThrownBy(() -> claims.claim(secretary, taskId)).isInstanceOf(ForbiddenException.class);
        for (UUID stranger : List.of(
                ward.first().member(),
                ward.second().supervisor(),
                ward.second().secretary(),
                ward.answeringOfficer(),
                ward.archivist(),
                ward.administrator(),
                ward.provinceSecretary())) {
            Actor actor = minutes.actor(stranger);
            assertThatThrownBy(() -> claims.claim(actor, taskId)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> claims.release(actor, taskId)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> claims.handOver(actor, taskId, stranger, ""))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void handsOverOnlyToPeopleWhoMayInspect() {
        claims.claim(supervisor, taskId);

        for (UUID unfit : List.of(secretary.personId(), ward.second().supervisor(), supervisor.personId())) {
            assertThatThrownBy(() -> claims.handOver(supervisor, taskId, unfit, ""))
                    .isInstanceOf(RefusedException.class);
        }
        claims.handOver(supervisor, taskId, office.personId(), "Tôi đi công tác");

        InboxTask task = inbox.find(taskId).orElseThrow();
        assertThat(task.heldBy(office.personId())).isTrue();
        assertThat(people.successors(task)).containsKey(supervisor.personId()).doesNotContainKey(office.personId());
    }

    @Test
    void letsTheOfficeReassignButNotWhoeverLostTheTask() {
        claims.claim(supervisor, taskId);
        claims.handOver(office, taskId, ward.wardDeputy(), "Đồng chí Tâm quá tải");

        assertThat(inbox.find(taskId).orElseThrow().heldBy(ward.wardDeputy())).isTrue();
        assertThatThrownBy(() -> claims.handOver(supervisor, taskId, supervisor.personId(), ""))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void rebuildsTheListFromTheEngine() {
        claims.claim(supervisor, taskId);
        InboxTask before = inbox.find(taskId).orElseThrow();

        assertThat(rebuild.rebuild()).isPositive();

        InboxTask after = inbox.find(taskId).orElseThrow();
        assertThat(after.holderId()).isEqualTo(before.holderId());
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(lists(supervisor)).containsExactly(1, 0, 0);
        assertThat(lists(office)).containsExactly(0, 0, 1);
    }

    private String claim(Actor actor) {
        try {
            claims.claim(actor, taskId);
            return "taken";
        } catch (ConflictException e) {
            return e.reason().code();
        }
    }

    private List<Integer> lists(Actor actor) {
        TaskCounts counts = inbox.counts(actor);
        return List.of(counts.myTurn(), counts.unclaimed(), counts.waiting());
    }
}
