package org.bienban.app.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Audiences;
import org.bienban.app.access.MinutesExposure;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes older papers in as archived minutes. Who may do so is decided by the caller. */
@Component
public class MinutesArchive {

    /** A passage long enough to be read on its own and short enough to point at, in UTF-16 units. */
    private static final int PASSAGE = 1200;

    private final MinutesTable table;
    private final VersionTable versions;
    private final ArchiveTable archive;
    private final Units units;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesArchive(
            MinutesTable table,
            VersionTable versions,
            ArchiveTable archive,
            Units units,
            Audiences audiences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.archive = archive;
        this.units = units;
        this.audiences = audiences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Archives the paper; the same file of the same unit again answers where it has been since the first time.
     *
     * @throws RefusedException if the text carries a secrecy mark
     */
    @Transactional
    public Place archive(ArchivedMinutes paper) {
        Optional<UUID> before = archive.find(paper.unitId(), paper.originalSha256());
        if (before.isPresent()) {
            return new Place(before.get(), false);
        }
        refuseSecret(paper);
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        table.insert(row(id, paper, now), now);
        if (!archive.insert(id, paper, now)) {
            throw new IllegalStateException("the same file is being archived by another transaction");
        }
        versions.insert(id, 1, content(paper), null, paper.importedBy(), null, now);
        events.publishEvent(new MinutesArchived(id, paper.unitId(), paper.originalSha256(), paper.importedBy(), now));
        return new Place(id, true);
    }

    /** Where a paper lies in the archive, and whether it came there only now. */
    public record Place(UUID minutesId, boolean added) {}

    /** Where archived minutes come from, empty for others. */
    public Optional<ArchiveNote> noteOf(UUID minutesId) {
        return archive.noteOf(minutesId);
    }

    private Minutes row(UUID id, ArchivedMinutes paper, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        LocalDate on = paper.date() == null ? today : paper.date();
        Unit unit = units.find(paper.unitId(), on).orElseGet(() -> units.get(paper.unitId(), today));
        UUID ward = units.ancestorOfKind(unit.id(), "ward", on).map(Unit::id).orElse(unit.id());
        return new Minutes(
                id,
                null,
                unit.id(),
                unit.name(),
                ward,
                null,
                paper.date() == null ? null : YearMonth.from(paper.date()),
                paper.title(),
                paper.language(),
                MinutesState.ARCHIVED,
                1,
                paper.number(),
                audiences.ofMinutes(unit.id(), ward, MinutesExposure.ARCHIVED),
                1);
    }

    private static MinutesContent content(ArchivedMinutes paper) {
        MinutesContent empty = MinutesContent.empty(paper.language());
        List<AgendaItem> items = new ArrayList<>();
        for (String passage : passages(paper.paragraphs())) {
            String id = "p" + (items.size() + 1);
            items.add(new AgendaItem(id, "", "", passage, List.of(), ""));
        }
        return new MinutesContent(
                empty.language(), empty.facts(), items, List.of(), List.of(), List.of(), List.of(), empty.closing());
    }

    private static List<String> passages(List<String> paragraphs) {
        List<String> passages = new ArrayList<>();
        StringBuilder passage = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (!passage.isEmpty() && passage.length() + paragraph.length() > PASSAGE) {
                passages.add(passage.toString());
                passage.setLength(0);
            }
            passage.append(passage.isEmpty() ? "" : "\n").append(paragraph);
        }
        if (!passage.isEmpty()) {
            passages.add(passage.toString());
        }
        return passages;
    }

    private static void refuseSecret(ArchivedMinutes paper) {
        SecretMarks.find(paper.title() + "\n" + String.join("\n", paper.paragraphs()))
                .ifPresent(mark -> {
                    throw new RefusedException(Refusal.of(SecretMarks.REFUSAL, mark));
                });
    }
}
