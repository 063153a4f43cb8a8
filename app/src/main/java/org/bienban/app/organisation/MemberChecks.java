package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What speaks against a change to a person or a membership. */
@Component
class MemberChecks {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’-]*( \\p{L}[\\p{L}\\p{M}.'’-]*)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .]{6,18}");
    private static final int LONGEST_NAME = 80;

    private final JdbcClient jdbc;
    private final Units units;
    private final Memberships memberships;
    private final PeopleTables tables;

    MemberChecks(JdbcClient jdbc, Units units, Memberships memberships, PeopleTables tables) {
        this.jdbc = jdbc;
        this.units = units;
        this.memberships = memberships;
        this.tables = tables;
    }

    String name(String typed) {
        String name = PersonName.clean(typed);
        new Refusals()
                .when(
                        name.length() > LONGEST_NAME || !NAME.matcher(name).matches(),
                        "fullName",
                        "personName",
                        LONGEST_NAME)
                .orElseGo();
        return name;
    }

    @Nullable
    String phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String phone = typed.strip();
        new Refusals().when(!PHONE.matcher(phone).matches(), "phone", "phone").orElseGo();
        return phone;
    }

    void joining(UUID personId, UUID cellId, Participation participation, LocalDate on) {
        Optional<Unit> cell = units.find(cellId, on);
        boolean guest = participation == Participation.TEMPORARILY_HERE;
        new Refusals()
                .when(cell.filter(Unit::isCell).isEmpty(), "on", "unitNotThen", Refusals.day(on))
                .when(
                        tables.memberships.heldSince(Map.of("person_id", personId, "cell_id", cellId), on),
                        "personId",
                        "memberAlready")
                .when(!guest && hasHomeSince(personId, on), "personId", "memberElsewhere")
                .orElseGo();
    }

    /** The member as of the day, whose latest period must be open and not begin after the day. */
    Member open(UUID personId, UUID cellId, LocalDate on) {
        LocalDate since = tables.memberships
                .openStart(Map.of("person_id", personId, "cell_id", cellId))
                .orElseThrow(() -> new RefusedException(Refusal.at("personId", "organisation.refusal.memberNot")));
        new Refusals()
                .when(on.isBefore(since), "on", "notBefore", Refusals.day(since))
                .orElseGo();
        return memberships.membersOf(cellId, on).stream()
                .filter(member -> member.personId().equals(personId))
                .findFirst()
                .orElseThrow();
    }

    /** A guest of the cell has the home elsewhere: turning one into the other is joining or leaving. */
    void participation(Participation before, Participation after) {
        boolean guestChanges = (before == Participation.TEMPORARILY_HERE) != (after == Participation.TEMPORARILY_HERE);
        new Refusals().when(guestChanges, "participation", "guestIsJoining").orElseGo();
    }

    private boolean hasHomeSince(UUID personId, LocalDate on) {
        return jdbc.sql("""
                        select exists(select from membership where person_id = :person
                            and participation <> 'TEMPORARILY_HERE' and coalesce(valid_to > :on, true))
                        """)
                .param("person", personId)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }
}
