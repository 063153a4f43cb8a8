package org.bienban.app.minutes.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.SoughtWords;
import org.bienban.app.organisation.People;
import org.bienban.app.rules.IssueCategories;
import org.bienban.app.rules.IssueCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The text of minutes for reading, from a draft or from a version. */
@Component
class MinutesText {

    private final Meetings meetings;
    private final People people;
    private final IssueCategories categories;

    MinutesText(Meetings meetings, People people, IssueCategories categories) {
        this.meetings = meetings;
        this.people = people;
        this.categories = categories;
    }

    void draft(MinutesSummary summary, MinutesContent content, Model model) {
        Meeting meeting = meetings.get(Objects.requireNonNull(summary.meetingId()));
        MeetingSnapshot now = new MeetingSnapshot(
                meeting,
                meetings.rollCall(meeting.id()),
                summary.cellName(),
                "",
                "",
                name(meeting.chairId()),
                name(meeting.minuteTakerId()));
        fill(content, now, model);
    }

    void version(MinutesVersion version, Model model) {
        fill(version.content(), version.meeting(), model);
    }

    private void fill(MinutesContent content, @Nullable MeetingSnapshot snapshot, Model model) {
        model.addAttribute("written", content);
        model.addAttribute("sought", SoughtWords.Marker.NONE);
        model.addAttribute("snapshot", snapshot);
        model.addAttribute("sums", snapshot == null ? null : snapshot.rollCall().count());
        model.addAttribute("textDirection", content.language().equals("ar") ? "rtl" : "ltr");
        model.addAttribute("categoryLabels", labels(content, snapshot));
    }

    private Map<String, String> labels(MinutesContent content, @Nullable MeetingSnapshot snapshot) {
        if (snapshot == null || content.issues().isEmpty()) {
            return Map.of();
        }
        LocalDate on = snapshot.meeting().heldOn();
        Locale locale = Locale.of(content.language());
        return categories.all(on).stream()
                .collect(Collectors.toMap(IssueCategory::code, category -> category.label(locale)));
    }

    private String name(java.util.@Nullable UUID person) {
        return person == null ? "" : people.names(java.util.List.of(person)).getOrDefault(person, "");
    }
}
