package org.bienban.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueEditing;
import org.bienban.app.issue.IssueFacts;
import org.bienban.app.issue.IssueVoices;
import org.bienban.app.issue.Urgency;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesJson;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.RaisedIssue;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterFilter;
import org.bienban.app.register.RegisterRow;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.bienban.workflows.IssueNature;
import org.springframework.boot.test.context.TestComponent;

/** Issues, entered by the office or raised in minutes that are approved. */
@TestComponent
public class IssueFixture {

    private final MinutesFixture minutes;
    private final MinutesDrafting drafting;
    private final MinutesSending sending;
    private final Inbox inbox;
    private final TaskClaims claims;
    private final Verdicts verdicts;
    private final IssueEditing editing;
    private final IssueRegister register;

    IssueFixture(
            MinutesFixture minutes,
            MinutesDrafting drafting,
            MinutesSending sending,
            Inbox inbox,
            TaskClaims claims,
            Verdicts verdicts,
            IssueEditing editing,
            IssueRegister register) {
        this.minutes = minutes;
        this.drafting = drafting;
        this.sending = sending;
        this.inbox = inbox;
        this.claims = claims;
        this.verdicts = verdicts;
        this.editing = editing;
        this.register = register;
    }

    /** The open issues the person sees, longest waiting first. */
    public List<Issue> open(Actor actor) {
        return listed(RegisterFilter.open(), actor);
    }

    /** Those that wait for a step the person may take. */
    public List<Issue> waitingFor(Actor actor) {
        return listed(RegisterFilter.of(RegisterFilter.View.MINE), actor);
    }

    private List<Issue> listed(RegisterFilter filter, Actor actor) {
        return register.page(filter, actor, "", 50).rows().stream()
                .map(RegisterRow::issue)
                .toList();
    }

    /** A street lamp that does not burn, entered by the office of the ward. */
    public UUID entered(WardFixture.Ward ward, WardFixture.Cell cell, String statement) {
        return entered(ward, cell, "infrastructure-lighting", statement);
    }

    /** An issue of a category, entered by the office of the ward. */
    public UUID entered(WardFixture.Ward ward, WardFixture.Cell cell, String category, String statement) {
        return editing.enter(
                minutes.actor(ward.office()), cell.id(), LocalDate.of(2026, 3, 6), facts(category, statement));
    }

    /** A sheet with a category and a statement. */
    public static IssueFacts facts(String category, String statement) {
        return new IssueFacts(
                IssueNature.PROPOSAL,
                category,
                Urgency.NORMAL,
                statement,
                "Sửa chữa",
                "UBND phường",
                "Ngõ 12",
                "",
                "",
                "",
                9,
                "",
                "",
                "",
                "",
                "",
                IssueVoices.NONE);
    }

    /** Minutes of the cell that raise these issues, sent and approved by its supervisor. */
    public UUID approved(WardFixture.Cell cell, LocalDate heldOn, RaisedIssue... raised) {
        UUID id = minutes.drafted(cell, heldOn);
        approve(id, cell, raised);
        return id;
    }

    /** Lets a complete draft raise these issues, and sends and approves it. */
    public void approve(UUID id, WardFixture.Cell cell, RaisedIssue... raised) {
        Actor secretary = minutes.actor(cell.secretary());
        Draft draft = drafting.draft(id, secretary);
        drafting.save(
                id,
                new DraftChange(draft.revision(), Map.of("issues", MinutesJson.tree(List.of(raised))), Map.of(), null),
                secretary);
        sending.send(id, null, secretary);
        claims.claim(
                minutes.actor(cell.supervisor()),
                inbox.openTaskOf(id).orElseThrow().taskId());
        verdicts.give(
                minutes.actor(cell.supervisor()),
                id,
                new VerdictWish(UUID.randomUUID(), 1, Verdict.APPROVED, "", true));
    }

    /** A matter as a cell writes it into its minutes. */
    public static RaisedIssue matter(String id, String statement, String category, int households, int times) {
        return new RaisedIssue(
                id, statement, category, "Tổ 3", households, "Đảng ủy phường", "Chỉ đạo giải quyết dứt điểm", times);
    }
}
