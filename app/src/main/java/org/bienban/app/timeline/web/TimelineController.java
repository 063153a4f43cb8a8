package org.bienban.app.timeline.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.timeline.MinutesTimeline;
import org.bienban.app.timeline.Timelines;
import org.bienban.workflows.ProcessDiagrams;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The course of minutes as a page. */
@Controller
class TimelineController {

    private final CurrentActor current;
    private final Timelines timelines;
    private final ProcessDiagrams diagrams;
    private final WaitingWords words;

    TimelineController(CurrentActor current, Timelines timelines, ProcessDiagrams diagrams, WaitingWords words) {
        this.current = current;
        this.timelines = timelines;
        this.diagrams = diagrams;
        this.words = words;
    }

    @GetMapping("/minutes/{id}/timeline")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        MinutesTimeline timeline = timelines.of(current.require(), id);
        model.addAttribute("timeline", timeline);
        model.addAttribute("minutes", timeline.minutes());
        model.addAttribute("words", words.in(locale));
        model.addAttribute("diagram", diagrams.ofMinutes(id, locale).orElse(null));
        return "timeline/show";
    }
}
