package org.bienban.app.minutes.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.Finding;
import org.bienban.app.minutes.MinutesCheck;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.minutes.MinutesPage;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.SaveOutcome;
import org.bienban.app.minutes.VersionStamp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Minutes for programs. */
@RestController
@RequestMapping("/api/v1/minutes")
class MinutesRest {

    private final MinutesRegister register;
    private final MinutesDrafting drafting;
    private final MinutesCheck check;
    private final MinutesSending sending;
    private final CurrentActor current;

    MinutesRest(
            MinutesRegister register,
            MinutesDrafting drafting,
            MinutesCheck check,
            MinutesSending sending,
            CurrentActor current) {
        this.register = register;
        this.drafting = drafting;
        this.check = check;
        this.sending = sending;
        this.current = current;
    }

    /** Begins the minutes of a meeting. */
    record Begin(UUID meetingId, @Nullable String language) {}

    /** Minutes with the versions sent. */
    record Detail(MinutesSummary minutes, List<VersionStamp> versions) {}

    @GetMapping
    MinutesPage list(
            @RequestParam(defaultValue = "") Set<UUID> cell,
            @RequestParam(defaultValue = "") Set<MinutesState> state,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        MinutesFilter filter = new MinutesFilter(cell, state, null, null);
        return register.list(filter, current.require(), after, Math.clamp(limit, 1, 200));
    }

    @PostMapping
    ResponseEntity<MinutesSummary> begin(@RequestBody Begin wish) {
        UUID id = drafting.begin(wish.meetingId(), wish.language() == null ? "vi" : wish.language(), current.require());
        return ResponseEntity.created(URI.create("/api/v1/minutes/" + id)).body(register.summary(id));
    }

    @GetMapping("/{id}")
    Detail get(@PathVariable UUID id) {
        Actor actor = current.require();
        return new Detail(register.visible(id, actor), register.versions(id, actor));
    }

    @GetMapping("/{id}/draft")
    ResponseEntity<Draft> draft(@PathVariable UUID id) {
        Draft draft = drafting.draft(id, current.require());
        return ResponseEntity.ok().eTag("\"" + draft.revision() + "\"").body(draft);
    }

    /** Sections changed on one side only are taken; 409 names those changed on both. */
    @PutMapping("/{id}/draft")
    ResponseEntity<SaveOutcome> save(
            @PathVariable UUID id,
            @RequestBody SavedSections body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        SavedSections based = new SavedSections(base(body, ifMatch), body.sections(), body.bases());
        SaveOutcome outcome = drafting.save(id, based.change(key), current.require());
        return ResponseEntity.status(outcome.isClean() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .eTag("\"" + outcome.revision() + "\"")
                .body(outcome);
    }

    @GetMapping("/{id}/check")
    List<Finding> check(@PathVariable UUID id) {
        drafting.draft(id, current.require());
        return check.check(id);
    }

    @PostMapping("/{id}/send")
    Map<String, Integer> send(
            @PathVariable UUID id, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return Map.of("version", sending.send(id, key, current.require()));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<Void> withdraw(@PathVariable UUID id) {
        sending.withdraw(id, current.require());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}/versions/{number}")
    ResponseEntity<MinutesVersion> version(@PathVariable UUID id, @PathVariable int number) {
        MinutesVersion version = register.version(id, number, current.require());
        return ResponseEntity.ok().eTag("\"" + version.sha256() + "\"").body(version);
    }

    private static long base(SavedSections body, @Nullable String ifMatch) {
        String digits = ifMatch == null ? "" : ifMatch.replaceAll("[^0-9]", "");
        return body.baseRevision() > 0 || digits.isEmpty() ? body.baseRevision() : Long.parseLong(digits);
    }
}
