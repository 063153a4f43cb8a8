package org.bienban.app.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.access.MinutesExposure;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads minutes. Methods without an {@link Actor} or tokens leave the right to read to the caller. */
@Component
public class MinutesRegister {

    private final MinutesTable table;
    private final VersionTable versions;
    private final SummaryList list;
    private final Audiences audiences;

    MinutesRegister(MinutesTable table, VersionTable versions, SummaryList list, Audiences audiences) {
        this.table = table;
        this.versions = versions;
        this.list = list;
        this.audiences = audiences;
    }

    /** The minutes, if they exist. */
    public Optional<MinutesSummary> find(UUID id) {
        return list.find(id);
    }

    /** The minutes, or {@link NotFoundException}. */
    public MinutesSummary summary(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException("minutes", id));
    }

    /** The minutes if the person may see them, otherwise {@link NotFoundException}. */
    public MinutesSummary visible(UUID id, Actor actor) {
        return find(id).filter(minutes -> Audiences.meet(audiences.ofActor(actor), minutes.audiences()))
                .orElseThrow(() -> new NotFoundException("minutes", id));
    }

    /** The minutes of a meeting, if they have been begun. */
    public Optional<UUID> ofMeeting(UUID meetingId) {
        return table.ofMeeting(meetingId);
    }

    /** A version, or {@link NotFoundException}. */
    public MinutesVersion version(UUID id, int number) {
        return versions.find(id, number).orElseThrow(() -> new NotFoundException("minutes version", id + "/" + number));
    }

    /** The newest version, empty if none was ever sent. */
    public Optional<MinutesVersion> latestVersion(UUID id) {
        return versions.latest(id);
    }

    /** All versions, oldest first. */
    public List<VersionStamp> versions(UUID id) {
        return versions.stamps(id);
    }

    /** The versions a person may see, oldest first: who reads only what is released sees the newest alone. */
    public List<VersionStamp> versions(UUID id, Actor actor) {
        MinutesSummary about = visible(id, actor);
        return versions.stamps(id).stream()
                .filter(stamp -> maySee(about, stamp.number(), actor))
                .toList();
    }

    /** A version the person may see, otherwise {@link NotFoundException}. */
    public MinutesVersion version(UUID id, int number, Actor actor) {
        if (!maySee(visible(id, actor), number, actor)) {
            throw new NotFoundException("minutes version", id + "/" + number);
        }
        return version(id, number);
    }

    private boolean maySee(MinutesSummary about, int number, Actor actor) {
        return number == about.version()
                || Audiences.meet(
                        audiences.ofActor(actor),
                        audiences.ofMinutes(about.cellId(), about.wardId(), MinutesExposure.SENT));
    }

    /** Whether the stored text of a version still has the digest it was sent with. */
    public boolean isIntact(UUID id, int number) {
        return versions.isIntact(id, number);
    }

    /**
     * A page of what the tokens may see, newest month first.
     *
     * @param after {@link MinutesPage#next()} of the page before, empty for the first
     * @param limit rows on the page, 1 to 200
     */
    public MinutesPage list(MinutesFilter filter, Set<String> tokens, String after, int limit) {
        return list.page(filter, tokens, after, limit);
    }

    /** The same for a person. */
    public MinutesPage list(MinutesFilter filter, Actor actor, String after, int limit) {
        return list.page(filter, audiences.ofActor(actor), after, limit);
    }

    /**
     * Keeps others from changing the minutes until the transaction ends. Whatever changes minutes together with their
     * review takes this first, so that sending, claiming, withdrawing and judging queue up instead of waiting for each
     * other in a circle.
     *
     * @return the minutes as they stand now, or {@link NotFoundException}
     */
    public MinutesSummary holdStill(UUID id) {
        return list.lock(id).orElseThrow(() -> new NotFoundException("minutes", id));
    }
}
