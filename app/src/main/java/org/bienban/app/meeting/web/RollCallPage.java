package org.bienban.app.meeting.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.meeting.Guest;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingPapers;
import org.bienban.app.meeting.PapersExtent;
import org.bienban.app.meeting.PapersSent;
import org.bienban.app.meeting.Presence;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.meeting.RollCallChange;
import org.bienban.app.meeting.RollCallMark;
import org.bienban.app.meeting.RollCallTaking;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Units;
import org.bienban.templates.page.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a meeting shows. */
@Component
class RollCallPage {

    private static final int SPARE_GUESTS = 2;

    private final Units units;
    private final People people;
    private final Permissions permissions;
    private final MeetingPapers papers;
    private final MessageSource messages;

    RollCallPage(Units units, People people, Permissions permissions, MeetingPapers papers, MessageSource messages) {
        this.units = units;
        this.people = people;
        this.permissions = permissions;
        this.papers = papers;
        this.messages = messages;
    }

    /** One member on the form. */
    record Line(UUID personId, String name, boolean official, boolean here, Presence presence, String reason) {}

    void show(Actor actor, Meeting meeting, RollCall rollCall, @Nullable RollCallTaking taking, Model model) {
        model.addAttribute("taking", taking == null ? null : shown(taking));
        model.addAttribute("seesHistory", permissions.mayOversee(actor, meeting.wardId()));
        model.addAttribute("meeting", meeting);
        model.addAttribute("cell", units.get(meeting.cellId(), meeting.heldOn()));
        model.addAttribute("names", people.names(chairs(meeting)));
        model.addAttribute("sums", rollCall.count());
        model.addAttribute("taken", rollCall.isTaken());
        model.addAttribute("revision", rollCall.revision());
        model.addAttribute("editable", permissions.mayDraft(actor, meeting.cellId()));
        model.addAttribute("presences", List.of(Presence.values()));
        model.addAttribute(
                "lines",
                rollCall.attendances().stream()
                        .map(line -> new Line(
                                line.personId(),
                                line.fullName(),
                                line.standing() == org.bienban.app.organisation.Standing.OFFICIAL,
                                line.isTemporarilyHere(),
                                line.presence(),
                                Objects.requireNonNullElse(line.reason(), "")))
                        .toList());
        model.addAttribute("guests", withSpare(rollCall.guests()));
        PapersSent said = papers.of(meeting.id()).orElse(null);
        String by = said == null ? "" : people.names(List.of(said.recordedBy())).getOrDefault(said.recordedBy(), "");
        model.addAttribute("papers", PapersView.of(said, by, meeting.heldOn()));
        model.addAttribute(
                "extents",
                Stream.of(PapersExtent.values())
                        .map(each -> new Choice(
                                each.name(),
                                messages.getMessage(
                                        "meeting.papers.extent." + each, null, LocaleContextHolder.getLocale())))
                        .toList());
    }

    /** What was typed about the papers stands again where it was not taken. */
    void keepTyped(PapersForm typed, Model model) {
        if (model.getAttribute("papers") instanceof PapersView view) {
            model.addAttribute("papers", view.typed(typed));
        }
    }

    /** Who called the roll, with names. */
    record Taking(String by, @Nullable String onBehalfOf, Instant at) {}

    private Taking shown(RollCallTaking taking) {
        Map<UUID, String> names = people.names(Stream.of(taking.by(), taking.onBehalfOf())
                .filter(Objects::nonNull)
                .toList());
        return new Taking(names.getOrDefault(taking.by(), ""), names.get(taking.onBehalfOf()), taking.at());
    }

    /** What was typed stands again where the roll call could not be taken. */
    void keepTyped(RollCallChange typed, Model model) {
        if (model.getAttribute("lines") instanceof List<?> lines) {
            model.addAttribute(
                    "lines",
                    lines.stream()
                            .map(Line.class::cast)
                            .map(line -> typed(line, typed.marks()))
                            .toList());
        }
        model.addAttribute("guests", withSpare(typed.guests()));
    }

    private static Line typed(Line line, Map<UUID, RollCallMark> marks) {
        RollCallMark mark = marks.get(line.personId());
        return mark == null
                ? line
                : new Line(
                        line.personId(),
                        line.name(),
                        line.official(),
                        line.here(),
                        mark.presence(),
                        Objects.requireNonNullElse(mark.reason(), ""));
    }

    private static List<Guest> withSpare(List<Guest> guests) {
        List<Guest> shown = new ArrayList<>(guests);
        for (int i = 0; i < SPARE_GUESTS; i++) {
            shown.add(new Guest("", ""));
        }
        return shown;
    }

    private static List<UUID> chairs(Meeting meeting) {
        List<UUID> ids = new ArrayList<>();
        addTo(ids, meeting.chairId());
        addTo(ids, meeting.minuteTakerId());
        return ids;
    }

    private static void addTo(List<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
