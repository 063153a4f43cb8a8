package org.bienban.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.FactsSection;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes of a cell of the demonstration ward that are sent, taken in hand and returned with remarks, again and again. */
final class ReturnedMinutes {

    private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);

    private final ApplicationContext context;
    private final MinutesContent model;
    private final UUID cellId;
    private final Actor supervisor;
    private final Actor secretary;

    ReturnedMinutes(ApplicationContext context) {
        this.context = context;
        UUID like = context.getBean(JdbcClient.class)
                .sql(
                        "select id from minutes m where state = 'CHANGES_REQUESTED' and not exists (select from meeting o where o.cell_id = m.cell_id and o.kind = 'EXTRAORDINARY') order by id limit 1")
                .query(UUID.class)
                .single();
        MinutesRegister register = context.getBean(MinutesRegister.class);
        MinutesSummary about = register.summary(like);
        Actors actors = context.getBean(Actors.class);
        cellId = about.cellId();
        supervisor = actors.ofPerson(context.getBean(Supervisions.class)
                .supervisorsOf(cellId, LocalDate.now(context.getBean(Clock.class)))
                .getFirst());
        secretary = actors.ofPerson(register.latestVersion(like).orElseThrow().sentBy());
        model = context.getBean(MinutesDrafting.class).draft(like, secretary).content();
    }

    UUID supervisorId() {
        return supervisor.personId();
    }

    UUID secretaryId() {
        return secretary.personId();
    }

    /** Writes the minutes of a meeting, each of a day of its own. */
    UUID write(int day) {
        LocalDate heldOn = FIRST.plusDays(day);
        MinutesDrafting drafting = context.getBean(MinutesDrafting.class);
        UUID minutesId = ExtraordinaryDraft.begin(context, cellId, heldOn, model.facts(), secretary);
        drafting.save(
                minutesId,
                DraftChange.whole(drafting.draft(minutesId, secretary).revision(), textOn(heldOn)),
                secretary);
        return minutesId;
    }

    /** Sends the minutes and takes their inspection in hand; the first time remarks are written too. */
    void sendAndTake(UUID minutesId, int round) {
        context.getBean(MinutesSending.class).send(minutesId, null, secretary);
        UUID task =
                context.getBean(Inbox.class).openTaskOf(minutesId).orElseThrow().taskId();
        context.getBean(TaskClaims.class).claim(supervisor, task);
        if (round == 1) {
            remark(minutesId, "closing.resolution", Severity.MUST_FIX, "Nghị quyết phải ghi rõ việc, người, thời hạn.");
            remark(minutesId, "facts.agenda", Severity.SUGGESTION, "Nên gửi chương trình trước cho đảng viên.");
        }
    }

    /** Returns the minutes to the cell, as the supervisor signed in and looking at this version. */
    void giveBack(UUID minutesId, int version) {
        context.getBean(CurrentActor.class)
                .runAs(
                        supervisor,
                        () -> context.getBean(Verdicts.class)
                                .give(
                                        supervisor,
                                        minutesId,
                                        new VerdictWish(UUID.randomUUID(), version, Verdict.RETURNED, "Bổ sung")));
    }

    private void remark(UUID minutesId, String block, Severity severity, String text) {
        context.getBean(Inspection.class)
                .save(
                        supervisor,
                        minutesId,
                        UUID.randomUUID(),
                        1,
                        new RemarkText(block, SelectedText.NOTHING, RemarkHead.CONTENT, severity, text));
    }

    private MinutesContent textOn(LocalDate heldOn) {
        FactsSection facts = model.facts();
        return new MinutesContent(
                model.language(),
                new FactsSection(
                        heldOn,
                        facts.startsAt(),
                        facts.place(),
                        facts.chairId(),
                        facts.minuteTakerId(),
                        facts.topic(),
                        facts.dues(),
                        facts.agenda(),
                        facts.documents()),
                model.items(),
                model.progress(),
                model.tasks(),
                model.votes(),
                model.issues(),
                model.closing());
    }
}
