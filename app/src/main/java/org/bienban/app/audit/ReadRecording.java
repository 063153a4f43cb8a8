package org.bienban.app.audit;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.audit.Deed.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records reads of personal data, each in a transaction of its own that does not wait for the disk: a process killed
 * right after loses nothing, only the machine itself failing may lose the last moments. A page is not refused because
 * its reading could not be recorded; the failure is logged instead.
 */
@Component
class ReadRecording {

    private static final Logger log = LoggerFactory.getLogger(ReadRecording.class);

    /** Looking at the same thing again within this time is the same sitting. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    /** What leaves the house is recorded every time. */
    private static final Set<String> ALWAYS = Set.of("download", "export", "search");

    private final Journal journal;
    private final Subjects subjects;
    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    ReadRecording(Journal journal, Subjects subjects, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.journal = journal;
        this.subjects = subjects;
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(PersonalDataRead read) {
        try {
            own.executeWithoutResult(status -> record(read));
        } catch (RuntimeException e) {
            log.error("A read of {} could not be recorded", read.objectKind(), e);
        }
    }

    private void record(PersonalDataRead read) {
        jdbc.sql("set local synchronous_commit = off").update();
        UUID object = read.objectId();
        String sitting = "read:" + read.purpose() + ":" + read.version();
        if (object == null
                || ALWAYS.contains(read.purpose())
                || journal.begins(read.personId(), object, sitting, SITTING)) {
            journal.add(Deed.of(AuditAction.DATA_READ, subject(read))
                    .with(Changed.to("purpose", read.purpose()).and("version", read.version()))
                    .by(read.personId())
                    .at(read.at()));
        }
    }

    private Subject subject(PersonalDataRead read) {
        UUID id = read.objectId();
        String kind = read.objectKind();
        if (id == null) {
            return subjects.of(kind, null, read.personId()).about(null);
        }
        return switch (kind) {
            case "minutes" -> subjects.minutes(id);
            case "person" -> subjects.person(id);
            case "meeting" -> subjects.meeting(id);
            case "unit", "unit-members" -> subjects.unit(id);
            // Of other things only the reader's place is known: there it can be looked into.
            default -> subjects.of(kind, id, read.personId()).about(null);
        };
    }
}
