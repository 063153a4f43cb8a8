package org.bienban.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of one document. Build it with {@link #of(String, String)}.
 *
 * @param id unique over all kinds, e.g. {@code minutes:<uuid>}
 * @param kind e.g. {@code minutes}, {@code archived}
 * @param language decides how the text is reduced to word forms
 * @param title as shown in a hit
 * @param number document number as written, e.g. {@code 47-BB/CB}; may be empty
 * @param passages the text in reading order
 * @param unitId the unit it belongs to; may be empty
 * @param unitPath ids of the unit's ancestors, in any order; filters and counts include {@code unitId} by themselves
 * @param unitName as shown and searched
 * @param unitNames names the unit is asked for by: its own and those of its ancestors
 * @param unitLevel level of the unit that has it; may be empty
 * @param month the month it reports on
 * @param date the day it is sorted by
 * @param status e.g. {@code approved}; may be empty
 * @param categories codes or names, searched as words too
 * @param people names, searched as words
 * @param standings how things stand besides the status, e.g. {@code escalated}
 * @param due the day by which something is to be done about it; null when nothing is
 * @param band the band of its score, for those who may know of it
 * @param audiences opaque tokens of those who may see it; without any nobody finds it
 * @param sourceVersion version of the source row, to tell a stale entry
 */
public record IndexEntry(
        String id,
        String kind,
        EntryLanguage language,
        String title,
        String number,
        List<Passage> passages,
        String unitId,
        List<String> unitPath,
        String unitName,
        List<String> unitNames,
        String unitLevel,
        @Nullable YearMonth month,
        @Nullable LocalDate date,
        String status,
        Set<String> categories,
        List<String> people,
        Set<String> standings,
        @Nullable LocalDate due,
        EntryBand band,
        Set<String> audiences,
        long sourceVersion) {
    public IndexEntry {
        if (id.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("An entry needs an id and a kind");
        }
        passages = List.copyOf(passages);
        unitPath = List.copyOf(unitPath);
        categories = Set.copyOf(categories);
        unitNames = List.copyOf(unitNames);
        people = List.copyOf(people);
        standings = Set.copyOf(standings);
        audiences = Set.copyOf(audiences);
    }

    /** Starts an entry; everything else is empty until said. */
    public static Builder of(String id, String kind) {
        return new Builder(id, kind);
    }

    /** Collects an entry. */
    public static final class Builder {
        private final String id;
        private final String kind;
        private EntryLanguage language = EntryLanguage.UNDETERMINED;
        private String title = "";
        private String number = "";
        private final List<Passage> passages = new ArrayList<>();
        private String unitId = "";
        private List<String> unitPath = List.of();
        private String unitName = "";
        private List<String> unitNames = List.of();
        private String unitLevel = "";
        private @Nullable YearMonth month;
        private @Nullable LocalDate date;
        private String status = "";
        private Set<String> categories = Set.of();
        private List<String> people = List.of();
        private Set<String> standings = Set.of();
        private @Nullable LocalDate due;
        private EntryBand band = EntryBand.NONE;
        private Set<String> audiences = Set.of();
        private long sourceVersion;

        private Builder(String id, String kind) {
            this.id = id;
            this.kind = kind;
        }

        public Builder language(EntryLanguage value) {
            language = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder number(String value) {
            number = value;
            return this;
        }

        /** Adds one passage after those already there. */
        public Builder passage(String anchorId, String heading, String text) {
            passages.add(new Passage(anchorId, heading, text));
            return this;
        }

        /** Adds passages after those already there. */
        public Builder passages(Collection<Passage> values) {
            passages.addAll(values);
            return this;
        }

        /** The unit, the ids of its ancestors and its name on the day of the document. */
        public Builder unit(String ownId, List<String> ancestorIds, String name) {
            unitId = ownId;
            unitPath = ancestorIds;
            unitName = name;
            unitNames = name.isBlank() ? List.of() : List.of(name);
            return this;
        }

        /** Names of the ancestors on that day, by which it is asked for too. Say it after the unit. */
        public Builder unitsAbove(Collection<String> names) {
            unitNames = new ArrayList<>(unitNames);
            unitNames.addAll(names);
            return this;
        }

        public Builder unitLevel(String value) {
            unitLevel = value;
            return this;
        }

        public Builder month(@Nullable YearMonth value) {
            month = value;
            return this;
        }

        public Builder date(@Nullable LocalDate value) {
            date = value;
            return this;
        }

        public Builder status(String value) {
            status = value;
            return this;
        }

        public Builder categories(Collection<String> values) {
            categories = Set.copyOf(values);
            return this;
        }

        public Builder people(Collection<String> values) {
            people = List.copyOf(values);
            return this;
        }

        public Builder standings(Collection<String> values) {
            standings = Set.copyOf(values);
            return this;
        }

        public Builder due(@Nullable LocalDate value) {
            due = value;
            return this;
        }

        public Builder band(EntryBand value) {
            band = value;
            return this;
        }

        public Builder audiences(Collection<String> values) {
            audiences = Set.copyOf(values);
            return this;
        }

        public Builder sourceVersion(long value) {
            sourceVersion = value;
            return this;
        }

        public IndexEntry build() {
            return new IndexEntry(
                    id,
                    kind,
                    language,
                    title,
                    number,
                    passages,
                    unitId,
                    unitPath,
                    unitName,
                    unitNames,
                    unitLevel,
                    month,
                    date,
                    status,
                    categories,
                    people,
                    standings,
                    due,
                    band,
                    audiences,
                    sourceVersion);
        }
    }
}
