package org.bienban.app.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.review.PublishedRemarks;
import org.bienban.app.review.PublishedRemarks.PublishedRemark;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published remarks with what was answered, for those who see the review; members read the minutes without them. */
@Component
class RemarkEntries implements EntrySource {

    private static final String KIND = "remark";

    private final PublishedRemarks remarks;
    private final MinutesHead head;
    private final RowIds ids;
    private final Clock clock;

    RemarkEntries(PublishedRemarks remarks, MinutesHead head, RowIds ids, Clock clock) {
        this.remarks = remarks;
        this.head = head;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public UUID subject(String entryId) {
        return UUID.fromString(entryId.split(":", 3)[2]);
    }

    @Override
    public List<IndexChange> read(UUID id) {
        // A draft never was an entry, and what is published is never erased.
        return remarks.find(id)
                .<List<IndexChange>>map(remark -> List.of(new IndexChange.Upsert(entry(remark))))
                .orElse(List.of());
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return ids.after("review_remark", after, limit);
    }

    /** Nobody says in which language a remark is written. */
    private IndexEntry entry(PublishedRemark remark) {
        MinutesSummary about = remark.minutes();
        IndexEntry.Builder entry = head.entry(
                        KIND + ":" + about.id() + ":" + remark.id(), KIND, about, Optional.empty())
                .language(EntryLanguage.UNDETERMINED)
                .title(Titles.beginningOf(remark.text()))
                .date(LocalDate.ofInstant(remark.publishedAt(), clock.getZone()))
                .status(remark.severity().name().toLowerCase(Locale.ROOT))
                .people(List.of(remark.author()))
                .audiences(remark.audiences())
                // Its own: a change of the minutes is none of the remark. What was said is never changed, only
                // answered.
                .sourceVersion(
                        remark.publishedAt().toEpochMilli() + remark.replies().size());
        entry.passage("", "", remark.text());
        remark.replies().forEach(reply -> entry.passage("", "", reply));
        return entry.build();
    }
}
