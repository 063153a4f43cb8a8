package org.bienban.app.minutes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.SectionChoice;
import org.bienban.app.organisation.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page on which a person chooses between two texts of one section. */
@Controller
class ConflictController {

    private final MinutesDrafting drafting;
    private final MinutesRegister register;
    private final People people;
    private final CurrentActor current;

    ConflictController(MinutesDrafting drafting, MinutesRegister register, People people, CurrentActor current) {
        this.drafting = drafting;
        this.register = register;
        this.people = people;
        this.current = current;
    }

    @GetMapping("/minutes/{id}/conflicts")
    String show(@PathVariable UUID id, Model model) {
        Actor actor = current.require();
        List<SectionChoice> choices = drafting.choices(id, actor);
        if (choices.isEmpty()) {
            return "redirect:/minutes/" + id + "/draft";
        }
        Map<UUID, String> names = people.names(choices.stream()
                .flatMap(choice -> Stream.of(choice.theirAuthor(), choice.theirFor()))
                .filter(Objects::nonNull)
                .toList());
        model.addAttribute("minutes", register.summary(id));
        model.addAttribute(
                "choices",
                choices.stream()
                        .map(choice -> ChoiceView.of(
                                choice, names.getOrDefault(choice.theirAuthor(), ""), names.get(choice.theirFor())))
                        .toList());
        return "minutes/conflicts";
    }

    @PostMapping("/minutes/{id}/conflicts")
    String choose(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
        Map<String, SectionChoice.Verdict> verdicts = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("choice:")) {
                verdicts.put(name.substring("choice:".length()), SectionChoice.Verdict.valueOf(values[0]));
            }
        });
        drafting.choose(id, verdicts, current.require());
        return "redirect:/minutes/" + id + "/draft";
    }
}
