package org.bienban.app.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.document.DocumentRecord;
import org.bienban.app.document.Documents;
import org.bienban.app.document.FileStore;
import org.bienban.app.document.StoredFile;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.templates.document.DocumentRenderer;
import org.bienban.templates.document.Provenance;
import org.bienban.workflows.MinutesPublication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and keeps the printed document of approved minutes. The engine calls it once per approval and again after a
 * crash; the same minutes give the same file, which is stored once.
 */
@Component
public class PrintedCopies implements MinutesPublication {

    static final String SUBJECT = "minutes";
    static final String PRINTED = "printed";
    private static final String PDF = "application/pdf";

    private final MinutesTable table;
    private final VersionTable versions;
    private final PrintedMinutes form;
    private final Documents documents;
    private final FileStore files;
    private final MinutesHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DocumentRenderer renderer = new DocumentRenderer();

    PrintedCopies(
            MinutesTable table,
            VersionTable versions,
            PrintedMinutes form,
            Documents documents,
            FileStore files,
            MinutesHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.form = form;
        this.documents = documents;
        this.files = files;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void publish(UUID minutesId) {
        Minutes minutes = table.lock(minutesId);
        String number = minutes.number();
        if (minutes.state() != MinutesState.APPROVED || number == null) {
            return;
        }
        StoredFile file = files.put(render(minutes, minutes.version(), false), PDF);
        documents.attach(SUBJECT, minutesId, PRINTED, fileName(minutes), file, null);
        Instant now = clock.instant();
        table.save(minutes.keep(), now);
        history.add(minutesId, MinutesDeed.PUBLISHED, minutes.version(), null, now, number);
        events.publishEvent(new MinutesPublished(minutesId, minutes.cellId(), number, file.sha256(), now));
    }

    /** The printed document, empty until published. */
    public Optional<DocumentRecord> of(UUID minutesId) {
        return documents.latest(SUBJECT, minutesId, PRINTED);
    }

    /** A version printed as it stands, marked as a draft unless it is the approved one. */
    @Transactional(readOnly = true)
    public byte[] preview(UUID minutesId, int version) {
        Minutes minutes = table.get(minutesId);
        return render(minutes, version, !minutes.state().isFinal() || version != minutes.version());
    }

    private byte[] render(Minutes minutes, int number, boolean draft) {
        MinutesVersion version = versions.find(minutes.id(), number)
                .orElseThrow(() -> new NotFoundException("minutes version", minutes.id() + "/" + number));
        MeetingSnapshot snapshot = version.meeting();
        if (snapshot == null) {
            throw new NotFoundException("printed minutes", minutes.id());
        }
        Provenance provenance = new Provenance(draft, version.sha256(), version.sentAt());
        return renderer.render(form.of(version, snapshot, draft ? null : minutes.number(), provenance));
    }

    private static String fileName(Minutes minutes) {
        String number = minutes.number() == null ? "" : minutes.number().replaceAll("[^0-9]", "");
        return "bien-ban-" + number + "-" + minutes.month() + ".pdf";
    }
}
