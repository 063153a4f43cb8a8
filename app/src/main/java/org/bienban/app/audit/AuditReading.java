package org.bienban.app.audit;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looking into the journal. That somebody looked, and for what, is itself an entry; paging on in what one already looks
 * at is not another one.
 */
@Service
public class AuditReading {

    /** Most entries on a page. */
    public static final int MOST = 200;

    private static final Duration SITTING = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int EXPORT_PAGE = 500;

    private final AuditTrail trail;
    private final AuditRights rights;
    private final AuditFilters filters;
    private final EntryWords words;
    private final Journal journal;
    private final Subjects subjects;
    private final ChainChecking checking;
    private final RunningCheck running;

    AuditReading(
            AuditTrail trail,
            AuditRights rights,
            AuditFilters filters,
            EntryWords words,
            Journal journal,
            Subjects subjects,
            ChainChecking checking,
            RunningCheck running) {
        this.trail = trail;
        this.rights = rights;
        this.filters = filters;
        this.words = words;
        this.journal = journal;
        this.subjects = subjects;
        this.checking = checking;
        this.running = running;
    }

    /**
     * The check of the chain as far as a person is told.
     *
     * @param last null if there was none yet
     * @param running whether one is under way
     * @param mayAsk whether the person may have it checked now
     */
    public record CheckReport(@Nullable ChainCheck last, boolean running, boolean mayAsk) {}

    /** Kinds of object to filter by; the message key is {@code audit.kind.<kind>}. */
    public static List<String> kinds() {
        return ObjectKinds.ALL;
    }

    /** Whether the person sees more than what is their own. */
    public boolean seesMore(Actor actor) {
        return rights.of(actor).wide();
    }

    /**
     * One page, newest first.
     *
     * @param after the {@link AuditRows#next} of the page before, empty for the first
     * @throws org.bienban.app.refusal.RefusedException naming every field of the filter that cannot be read
     */
    public AuditRows page(Actor actor, AuditQuestion typed, String after, int size, Locale locale) {
        AuditFilter filter = filters.read(actor, typed);
        AuditPosition position = AuditPosition.parse(after).orElse(null);
        AuditPage page = trail.page(rights.of(actor), filter, position, Math.clamp(size, 1, MOST));
        UUID self = actor.personId();
        if (position == null && journal.begins(self, self, "audit:" + typed, SITTING)) {
            tell(AuditAction.AUDIT_READ, actor, typed);
        }
        AuditPosition next = page.next();
        return new AuditRows(words.of(page.entries(), actor, locale), next == null ? null : next.written());
    }

    /** Everything the filter lets through, a page at a time, newest first; recorded before the first. */
    public Consumer<Consumer<List<EntryView>>> export(Actor actor, AuditQuestion typed, Locale locale) {
        AuditFilter filter = filters.read(actor, typed);
        AuditScope scope = rights.of(actor);
        tell(AuditAction.AUDIT_EXPORTED, actor, typed);
        return taker -> {
            Optional<AuditPosition> position = Optional.empty();
            do {
                AuditPage page = trail.page(scope, filter, position.orElse(null), EXPORT_PAGE);
                taker.accept(words.of(page.entries(), actor, locale));
                position = Optional.ofNullable(page.next());
            } while (position.isPresent());
        };
    }

    /** The result of the last check. */
    public CheckReport report(Actor actor) {
        return new CheckReport(checking.last().orElse(null), running.isRunning(), rights.mayCheck(actor));
    }

    /**
     * Checks the chain now; on a large journal it goes on beside after a few seconds.
     *
     * @return whether it is done
     */
    public boolean check(Actor actor) {
        if (!rights.mayCheck(actor)) {
            throw new ForbiddenException("check the audit journal");
        }
        journal.add(Deed.of(AuditAction.CHAIN_CHECKED, own(actor)).by(actor.personId()));
        return running.run(actor.personId(), PATIENCE);
    }

    private void tell(AuditAction action, Actor actor, AuditQuestion typed) {
        journal.add(Deed.of(action, own(actor))
                .by(actor.personId())
                .with(Changed.nothing()
                        .and("list", text(typed.list()))
                        .and("person", text(typed.person()))
                        .and("kind", text(typed.kind()))
                        .and("object", text(typed.object()))
                        .and("action", text(typed.action()))
                        .and("from", text(typed.from()))
                        .and("to", text(typed.to()))));
    }

    private Deed.Subject own(Actor actor) {
        return subjects.of("audit", null, actor.personId()).about(null);
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
