package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.issue.Issue;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.UnitKinds;
import org.bienban.app.organisation.Units;
import org.bienban.templates.document.ReplyDocument.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the letter of an answer is headed: a body of the Party writes by the Party's form, a body of the state by Decree
 * 30/2020/NĐ-CP; which of the two a unit is, its kind says.
 */
@Component
class LetterHeads {

    private static final String PEOPLES_COMMITTEE = "peoples-committee";
    private static final int NAMED = 10;

    private final Units units;
    private final Affairs affairs;
    private final UnitKinds kinds;
    private final LetterTable table;
    private final Clock clock;

    LetterHeads(Units units, Affairs affairs, UnitKinds kinds, LetterTable table, Clock clock) {
        this.units = units;
        this.affairs = affairs;
        this.kinds = kinds;
        this.table = table;
        this.clock = clock;
    }

    /** The letter of whoever answers: the body, or the unit holding the issue where it answers itself. */
    Letter letter(Issue issue, UUID holderId, @Nullable UUID bodyId, LetterWish wish) {
        Unit issuer = today(bodyId == null ? holderId : bodyId);
        List<String> cells = cells(issue);
        return new Letter(
                form(issuer),
                superior(issuer),
                UnitNames.committee(issuer.headName()),
                addressees(bodyId == null ? null : today(holderId), cells),
                wish.or(usual(issue, issuer, cells.size())),
                keeper(issuer));
    }

    /** What the form of an answer proposes. */
    LetterWish usual(Issue issue, UUID holderId, @Nullable UUID bodyId) {
        return usual(
                issue, today(bodyId == null ? holderId : bodyId), cells(issue).size());
    }

    private LetterWish usual(Issue issue, Unit issuer, int cells) {
        String whose = cells > 1 ? cells + " chi bộ" : issue.originName();
        return new LetterWish(
                "trả lời kiến nghị của " + whose + " (" + issue.code() + ")",
                UnitNames.place(issuer.name()),
                capacity(issuer),
                "");
    }

    private String capacity(Unit issuer) {
        if (form(issuer) == Form.PARTY) {
            return "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ";
        }
        return isCommittee(issuer) ? "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" : "GIÁM ĐỐC";
    }

    private Form form(Unit issuer) {
        return kinds.isParty(issuer.kind()) ? Form.PARTY : Form.STATE;
    }

    /** A people's committee heads its papers alone; a department stands under the people's committee of its level. */
    private String superior(Unit issuer) {
        Optional<Unit> above = Optional.ofNullable(issuer.parentId()).map(this::today);
        if (form(issuer) == Form.PARTY) {
            return above.map(Unit::headName).orElse("");
        }
        return isCommittee(issuer)
                ? ""
                : above.map(Unit::name).map(UnitNames::peoplesCommittee).orElse("");
    }

    private String keeper(Unit issuer) {
        return form(issuer) == Form.PARTY ? "Văn phòng " + UnitNames.committee(issuer.name()) : "VT";
    }

    private static List<String> addressees(@Nullable Unit holder, List<String> cells) {
        List<String> all = new ArrayList<>();
        if (holder != null) {
            all.add(UnitNames.committee(holder.name()));
        }
        if (cells.size() > NAMED) {
            all.add("Các chi bộ có kiến nghị (" + cells.size() + " chi bộ)");
        } else {
            all.addAll(cells);
        }
        return all;
    }

    private List<String> cells(Issue issue) {
        LocalDate today = LocalDate.now(clock);
        return table.origins(issue.id()).stream()
                .flatMap(cell -> units.nearest(cell, today).stream())
                .map(Unit::name)
                .toList();
    }

    private static boolean isCommittee(Unit unit) {
        return PEOPLES_COMMITTEE.equals(unit.type());
    }

    private Unit today(UUID unitId) {
        LocalDate today = LocalDate.now(clock);
        return affairs.heir(unitId, today)
                .or(() -> units.nearest(unitId, today))
                .orElseThrow();
    }
}
