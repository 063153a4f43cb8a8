package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.scoring.ScoreSheets;
import org.bienban.app.scoring.ScoreView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts a sheet without saving it: its total alone while answers change, the whole page where no script runs. */
@Controller
class ScoreTotalController {

    private final CurrentActor current;
    private final ScoreSheets sheets;
    private final SheetPages pages;
    private final SheetTotals totals;

    ScoreTotalController(CurrentActor current, ScoreSheets sheets, SheetPages pages, SheetTotals totals) {
        this.current = current;
        this.sheets = sheets;
        this.pages = pages;
        this.totals = totals;
    }

    @PostMapping("/minutes/{minutesId}/score/total")
    String total(
            @PathVariable UUID minutesId,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Actor actor = current.require();
        ScoreView view = sheets.of(actor, minutesId);
        if (!view.mayFill()) {
            throw new ForbiddenException("fill the sheet of " + minutesId);
        }
        SheetForm form = SheetForm.read(fields);
        response.setHeader(HttpHeaders.VARY, "HX-Request");
        if (htmx != null) {
            model.addAttribute("total", totals.of(view, form.answers(), locale));
            return "scoring/_total :: answer";
        }
        model.addAttribute("sheet", pages.again(view, form, locale));
        return "scoring/sheet";
    }
}
