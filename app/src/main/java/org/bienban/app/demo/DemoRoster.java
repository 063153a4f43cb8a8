package org.bienban.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.Standing;
import org.jspecify.annotations.Nullable;

/** Who is in a cell: those known by name first, then invented members up to the number the cell has. */
final class DemoRoster {

    private DemoRoster() {}

    /**
     * A member.
     *
     * @param since first day of the membership
     */
    record Entry(
            String name, @Nullable String phone, Standing standing, Participation participation, LocalDate since) {}

    /** Everyone the cell has by name. */
    static List<String> named(DemoCell cell) {
        Stream<String> wardPeople = "coquan".equals(cell.slug())
                ? Stream.concat(
                        Arrays.stream(DemoPeople.Officer.values())
                                .filter(DemoPeople.Officer::ofWard)
                                .map(officer -> officer.fullName),
                        DemoPeople.SUPERVISORS.values().stream().sorted())
                : Stream.empty();
        return Stream.of(
                        Stream.of(cell.secretary(), cell.minuteTaker()),
                        cell.others().stream().map(DemoRoster::bare),
                        wardPeople)
                .flatMap(part -> part)
                .toList();
    }

    static List<Entry> of(DemoCell cell, DemoNames names) {
        Random random = new Random(cell.code().hashCode());
        List<String> all = new ArrayList<>(named(cell));
        int known = all.size();
        while (all.size() < cell.members()) {
            all.add(names.next());
        }
        String probationaryByName = cell.others().stream()
                .filter(name -> name.endsWith("*"))
                .map(DemoRoster::bare)
                .findFirst()
                .orElse("");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            // Exempt, elsewhere and on duty come right after those by name, probationary members at the end.
            int invented = i - known;
            boolean probationary = probationaryByName.isEmpty()
                    ? i >= all.size() - cell.probationary()
                    : all.get(i).equals(probationaryByName);
            entries.add(new Entry(
                    all.get(i),
                    i < 2
                            ? "09%02d %03d %03d"
                                    .formatted(random.nextInt(100), random.nextInt(1000), random.nextInt(1000))
                            : null,
                    probationary ? Standing.PROBATIONARY : Standing.OFFICIAL,
                    invented < 0 ? Participation.ACTIVE : participation(cell, invented),
                    probationary
                            ? LocalDate.of(2024, 9, 1).plusDays(random.nextInt(150))
                            : LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3600))));
        }
        return entries;
    }

    private static Participation participation(DemoCell cell, int place) {
        if (place < cell.exempt()) {
            return Participation.EXEMPT;
        }
        if (place < cell.exempt() + cell.elsewhere()) {
            return Participation.TEMPORARILY_ELSEWHERE;
        }
        return place < cell.exempt() + cell.elsewhere() + cell.specialDuty()
                ? Participation.SPECIAL_DUTY
                : Participation.ACTIVE;
    }

    private static String bare(String name) {
        return name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    }
}
