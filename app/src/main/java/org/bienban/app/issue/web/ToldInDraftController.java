package org.bienban.app.issue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.minutes.AnswersToTell;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesJson;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.ToldAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes answers that came since into a draft that was begun before. */
@Controller
class ToldInDraftController {

    private final CurrentActor current;
    private final MinutesDrafting drafting;
    private final MinutesRegister minutes;
    private final AnswersToTell answers;

    ToldInDraftController(
            CurrentActor current, MinutesDrafting drafting, MinutesRegister minutes, AnswersToTell answers) {
        this.current = current;
        this.drafting = drafting;
        this.minutes = minutes;
        this.answers = answers;
    }

    @PostMapping("/minutes/{id}/draft/told")
    String take(@PathVariable UUID id) {
        Actor actor = current.require();
        Draft draft = drafting.draft(id, actor);
        List<ToldAnswer> missing = AnswersBesideMeeting.missing(
                answers.waitingIn(minutes.visible(id, actor).cellId()), draft.content());
        if (!missing.isEmpty()) {
            List<ToldAnswer> told = new ArrayList<>(draft.content().told());
            told.addAll(missing);
            drafting.save(
                    id,
                    new DraftChange(draft.revision(), Map.of("told", MinutesJson.tree(told)), Map.of(), null),
                    actor);
        }
        return "redirect:/minutes/" + id + "/draft#told";
    }
}
