package org.bienban.app.minutes.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.minutes.MinutesPage;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of minutes a person may see. */
@Controller
class ListController {

    private static final int ROWS = 25;

    private final MinutesRegister register;
    private final CurrentActor current;

    ListController(MinutesRegister register, CurrentActor current) {
        this.register = register;
        this.current = current;
    }

    /** A filter of the list. */
    enum Tab {
        ALL,
        WRITING,
        COMMITTEE,
        DONE,
        ARCHIVE;

        private Set<MinutesState> states() {
            return switch (this) {
                case ALL -> Set.of();
                case WRITING -> Set.of(MinutesState.DRAFT, MinutesState.CHANGES_REQUESTED);
                case COMMITTEE -> Set.of(MinutesState.SENT, MinutesState.UNDER_REVIEW);
                case DONE -> Set.of(MinutesState.APPROVED, MinutesState.KEPT);
                case ARCHIVE -> Set.of(MinutesState.ARCHIVED);
            };
        }

        /** Part of the address and of the message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Tab of(String word) {
            return List.of(values()).stream()
                    .filter(tab -> tab.word().equals(word))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    @GetMapping("/minutes")
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable UUID cell,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Actor actor = current.require();
        Tab tab = Tab.of(show);
        Set<UUID> cells = cell == null ? Set.of() : Set.of(cell);
        MinutesPage page = register.list(new MinutesFilter(cells, tab.states(), null, null), actor, after, ROWS);
        model.addAttribute("rows", page.rows());
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("cell", cell);
        model.addAttribute("first", after.isEmpty() ? null : address(tab, cell, null));
        model.addAttribute("next", page.next() == null ? null : address(tab, cell, page.next()));
        return "minutes/list";
    }

    private static String address(Tab tab, @Nullable UUID cell, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/minutes").queryParam("show", tab.word());
        if (cell != null) {
            address.queryParam("cell", cell);
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.toUriString();
    }
}
