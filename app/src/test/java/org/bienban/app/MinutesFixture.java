package org.bienban.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.meeting.Guest;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.OpenMeeting;
import org.bienban.app.meeting.RollCallChange;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.ClosingSection;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.FactsSection;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.Opinion;
import org.bienban.app.minutes.RaisedIssue;
import org.bienban.app.minutes.TaskLine;
import org.bienban.app.minutes.VoteLine;
import org.springframework.boot.test.context.TestComponent;

/**
 * Minutes of a cell of the {@link WardFixture}, through the application's services. Import it with
 * {@code @Import({WardFixture.class, MinutesFixture.class})}.
 */
@TestComponent
public class MinutesFixture {

    /** When the meetings made here are held unless told otherwise. */
    public static final LocalDate HELD_ON = LocalDate.of(2026, 6, 5);

    private final Meetings meetings;
    private final MinutesDrafting drafting;
    private final MinutesSending sending;
    private final Actors actors;

    MinutesFixture(Meetings meetings, MinutesDrafting drafting, MinutesSending sending, Actors actors) {
        this.meetings = meetings;
        this.drafting = drafting;
        this.sending = sending;
        this.actors = actors;
    }

    /** The person with the posts held today. */
    public Actor actor(UUID personId) {
        return actors.ofPerson(personId);
    }

    /** A meeting with its roll call taken (all present, one guest) and a draft in which only the preset is filled in. */
    public UUID begun(WardFixture.Cell cell, LocalDate heldOn) {
        Actor secretary = actor(cell.secretary());
        Meeting meeting = meetings.open(OpenMeeting.regular(cell.id(), heldOn), secretary);
        if (!meetings.rollCall(meeting.id()).isTaken()) {
            List<Guest> guests = List.of(new Guest("Nguyễn Hữu Tâm", "Đảng ủy viên phụ trách"));
            meetings.recordRollCall(meeting.id(), new RollCallChange(0, Map.of(), guests), secretary);
        }
        return drafting.begin(meeting.id(), "vi", secretary);
    }

    /** A draft complete enough to be sent. */
    public UUID drafted(WardFixture.Cell cell, LocalDate heldOn) {
        UUID minutesId = begun(cell, heldOn);
        fill(minutesId, cell);
        return minutesId;
    }

    /** Writes everything into a draft that sending asks for. */
    public void fill(UUID minutesId, WardFixture.Cell cell) {
        Actor secretary = actor(cell.secretary());
        Draft draft = drafting.draft(minutesId, secretary);
        drafting.save(minutesId, DraftChange.whole(draft.revision(), filled(draft.content(), cell)), secretary);
    }

    /** Minutes sent by the cell's secretary on {@link #HELD_ON}. */
    public UUID sent(WardFixture.Cell cell) {
        return sent(cell, HELD_ON);
    }

    /** Minutes sent by the cell's secretary. */
    public UUID sent(WardFixture.Cell cell, LocalDate heldOn) {
        UUID minutesId = drafted(cell, heldOn);
        sending.send(minutesId, null, actor(cell.secretary()));
        return minutesId;
    }

    /** The same after a correction: the items have changed places, one conclusion says more, the vote is counted again. */
    public static MinutesContent corrected(MinutesContent sent) {
        List<AgendaItem> items = sent.items().reversed().stream()
                .map(item -> new AgendaItem(
                        item.id(),
                        item.title(),
                        item.presenter(),
                        item.narrative().replace("hồ sơ của 14 hộ", "hồ sơ của 14 hộ ở tổ 3"),
                        item.opinions(),
                        item.conclusion()))
                .toList();
        return new MinutesContent(
                sent.language(),
                sent.facts(),
                items,
                sent.progress(),
                sent.tasks(),
                List.of(new VoteLine("resolution", "Thông qua nghị quyết", 4, 0, 1, 5, false)),
                sent.issues(),
                sent.closing());
    }

    /** The same with another course of one item. */
    public static MinutesContent withNarrative(MinutesContent sent, String itemId, String narrative) {
        return new MinutesContent(
                sent.language(),
                sent.facts(),
                sent.items().stream()
                        .map(item -> new AgendaItem(
                                item.id(),
                                item.title(),
                                item.presenter(),
                                item.id().equals(itemId) ? narrative : item.narrative(),
                                item.opinions(),
                                item.conclusion()))
                        .toList(),
                sent.progress(),
                sent.tasks(),
                sent.votes(),
                sent.issues(),
                sent.closing());
    }

    /** Content like demonstration minutes D1: two items, an opinion, a task, a vote, an issue. */
    public static MinutesContent filled(MinutesContent draft, WardFixture.Cell cell) {
        FactsSection facts = draft.facts();
        return new MinutesContent(
                draft.language(),
                new FactsSection(
                        facts.heldOn(),
                        LocalTime.of(19, 30),
                        "Nhà văn hóa tổ dân phố",
                        cell.secretary(),
                        cell.minuteTaker(),
                        "",
                        "Đã nộp đủ đảng phí tháng này.",
                        "Thời sự; kiểm điểm nghị quyết tháng trước; nhiệm vụ tháng tới.",
                        ""),
                List.of(
                        new AgendaItem(
                                "review",
                                "Kiểm điểm nghị quyết tháng trước",
                                "Phạm Văn Chính",
                                "Năm trong sáu việc đã hoàn thành.",
                                List.of(),
                                "Tiếp tục hoàn thành việc còn lại."),
                        new AgendaItem(
                                "land",
                                "Hồ sơ cấp giấy chứng nhận quyền sử dụng đất",
                                "Nguyễn Thị Lan Anh",
                                "Chi bộ thảo luận về hồ sơ của 14 hộ.",
                                List.of(new Opinion(
                                        "hoe",
                                        "bà Đặng Thị Hòe",
                                        "14 hộ nộp hồ sơ cấp giấy chứng nhận từ 2022 chưa có kết quả.")),
                                "Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.")),
                List.of(),
                List.of(new TaskLine(
                        "list",
                        "Rà lại hồ sơ 14 hộ",
                        cell.secretary(),
                        "Nguyễn Thị Lan Anh",
                        LocalDate.of(2026, 6, 12))),
                List.of(new VoteLine("resolution", "Thông qua nghị quyết", 5, 0, 0, 5, false)),
                List.of(new RaisedIssue(
                        "certificates",
                        "14 hộ chưa được cấp giấy chứng nhận quyền sử dụng đất",
                        "land-certificate",
                        "Tổ 3, ngõ 12",
                        14,
                        "Đảng ủy phường",
                        "Chỉ đạo giải quyết dứt điểm",
                        1)),
                new ClosingSection(LocalTime.of(21, 15), true, "Chi bộ thông qua nghị quyết tháng.", 92, ""));
    }
}
