package org.bienban.app.scoring.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.RuleSetPreview;
import org.bienban.app.scoring.RuleSetText;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rule sets for programs. */
@RestController
@RequestMapping("/api/v1/score-rules")
class RuleSetApi {

    private final CurrentActor current;
    private final RuleSets sets;
    private final RuleSetEditing editing;
    private final RuleSetPreview preview;

    RuleSetApi(CurrentActor current, RuleSets sets, RuleSetEditing editing, RuleSetPreview preview) {
        this.current = current;
        this.sets = sets;
        this.editing = editing;
        this.preview = preview;
    }

    /** Those in force that concern the caller, and drafts of committees they prepare for. */
    @GetMapping
    List<RuleSetVersion> list() {
        return sets.of(current.require()).stream().map(RuleSets.Seen::set).toList();
    }

    /** Begins the next version of a set for a committee. */
    @PostMapping
    ResponseEntity<RuleSetVersion> begin(@RequestBody BeginJson wish) {
        UUID id = editing.begin(current.require(), wish.unitId(), wish.from());
        return ResponseEntity.created(URI.create("/api/v1/score-rules/" + id)).body(get(id));
    }

    /** One set. */
    @GetMapping("/{ruleSetId}")
    RuleSetVersion get(@PathVariable UUID ruleSetId) {
        return sets.get(current.require(), ruleSetId).set();
    }

    /** Saves a draft whole. */
    @PutMapping("/{ruleSetId}")
    RuleSetVersion save(@PathVariable UUID ruleSetId, @RequestBody SaveJson wish) {
        RuleSetText text = wish.text() == null ? RuleSetText.of(get(ruleSetId)) : wish.text();
        editing.save(current.require(), ruleSetId, text, wish.revision() == null ? 0 : wish.revision());
        return get(ruleSetId);
    }

    /** Throws a draft away. */
    @DeleteMapping("/{ruleSetId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID ruleSetId) {
        editing.delete(current.require(), ruleSetId);
    }

    /** What keeps a draft from being put into force. */
    @GetMapping("/{ruleSetId}/problems")
    List<Refusal> problems(@PathVariable UUID ruleSetId) {
        return editing.problems(current.require(), ruleSetId);
    }

    /** What past meetings would come to under the set. */
    @GetMapping("/{ruleSetId}/preview")
    List<RuleSetPreview.Line> preview(@PathVariable UUID ruleSetId, @RequestParam(defaultValue = "12") int count) {
        return preview.of(current.require(), ruleSetId, count);
    }

    /** Puts a draft into force from its first day on. */
    @PostMapping("/{ruleSetId}/in-force")
    RuleSetVersion putInForce(@PathVariable UUID ruleSetId) {
        editing.putInForce(current.require(), ruleSetId);
        return get(ruleSetId);
    }

    /** Which set the next version is made from, and for which committee. */
    record BeginJson(UUID unitId, UUID from) {}

    /** A draft to be saved. */
    record SaveJson(@Nullable Long revision, @Nullable RuleSetText text) {}
}
