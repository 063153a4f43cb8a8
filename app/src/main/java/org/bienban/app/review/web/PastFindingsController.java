package org.bienban.app.review.web;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.review.PastFinding;
import org.bienban.app.review.PastFindings;
import org.bienban.app.review.RemarkHead;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a cell does with the findings of the months before. */
@Controller
class PastFindingsController {

    private final CurrentActor current;
    private final PastFindings findings;

    PastFindingsController(CurrentActor current, PastFindings findings) {
        this.current = current;
        this.findings = findings;
    }

    /** Ticks a finding as looked at, or takes the tick away. */
    @PostMapping("/minutes/{minutesId}/past-findings")
    String look(
            @PathVariable UUID minutesId,
            @RequestParam RemarkHead head,
            @RequestParam YearMonth month,
            @RequestParam boolean looked) {
        findings.look(current.require(), minutesId, head, month, looked);
        return "redirect:/minutes/" + minutesId + "/check#past";
    }

    /** The findings over REST. */
    @GetMapping("/api/v1/minutes/{minutesId}/past-findings")
    @ResponseBody
    List<PastFinding> list(@PathVariable UUID minutesId) {
        return findings.before(current.require(), minutesId);
    }

    /** Ticks a finding over REST; the answer is the list as it is now. */
    @PostMapping("/api/v1/minutes/{minutesId}/past-findings")
    @ResponseBody
    List<PastFinding> lookAt(
            @PathVariable UUID minutesId,
            @RequestParam RemarkHead head,
            @RequestParam YearMonth month,
            @RequestParam boolean looked) {
        findings.look(current.require(), minutesId, head, month, looked);
        return list(minutesId);
    }
}
