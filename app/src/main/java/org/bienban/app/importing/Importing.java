package org.bienban.app.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Importing older minutes, as those may who keep the archive of a unit: start, follow, cancel, resume. */
@Component
public class Importing {

    private final ImportBatches batches;
    private final Permissions permissions;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Importing(
            ImportBatches batches,
            Permissions permissions,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.permissions = permissions;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Units whose archive the person keeps: those of their posts and the cells below them. */
    public List<Unit> unitsOf(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Unit> found = new ArrayList<>();
        for (UUID unit : actor.posts().stream().map(Post::unitId).distinct().toList()) {
            if (permissions.mayArchive(actor, unit)) {
                units.find(unit, today).ifPresent(found::add);
                found.addAll(units.children(unit, today));
            }
        }
        return found.stream().distinct().toList();
    }

    /**
     * Starts a batch; a worker takes it up within a second.
     *
     * @throws NotFoundException if the person does not keep this unit's archive
     * @throws RefusedException if nothing was handed in
     */
    @Transactional
    public UUID start(Actor actor, UUID unitId, String title, List<HandedInFile> files) {
        requireUnit(actor, unitId);
        if (files.isEmpty()) {
            throw new RefusedException(Refusal.at("files", "importing.refusal.noFile"));
        }
        String name = title.isBlank() ? files.getFirst().name() : title.strip();
        UUID id = batches.create(unitId, actor.personId(), name, files);
        events.publishEvent(new ImportChanged.ImportStarted(id, unitId, files.size(), actor.personId()));
        return id;
    }

    /** Batches of the units whose archive the person keeps, newest first. */
    public List<ImportBatch> batches(Actor actor) {
        return batches.ofUnits(unitsOf(actor).stream().map(Unit::id).toList());
    }

    /** A batch the person may see. */
    public ImportBatch batch(Actor actor, UUID id) {
        ImportBatch batch = batches.get(id);
        requireUnit(actor, batch.unitId());
        return batch;
    }

    /** One page of the report, after the given line. */
    public List<ImportedFile> report(Actor actor, UUID id, boolean onlyRefused, long after, int size) {
        return batches.report(batch(actor, id).id(), onlyRefused, after, size);
    }

    /** Stops after the document in hand; what was imported stays. */
    @Transactional
    public void cancel(Actor actor, UUID id) {
        ImportBatch batch = batch(actor, id);
        batches.cancel(batch.id());
        events.publishEvent(new ImportChanged.ImportCancelled(batch.id(), batch.unitId(), actor.personId()));
    }

    /** Goes on after the last document done. */
    @Transactional
    public void resume(Actor actor, UUID id) {
        ImportBatch batch = batch(actor, id);
        batches.resume(batch.id());
        events.publishEvent(new ImportChanged.ImportResumed(batch.id(), batch.unitId(), actor.personId()));
    }

    /** Passes for somebody who may import into this unit: to be asked before their files are kept. */
    public void requireUnit(Actor actor, UUID unitId) {
        if (unitsOf(actor).stream().noneMatch(unit -> unit.id().equals(unitId))) {
            throw new NotFoundException("unit", unitId);
        }
    }
}
