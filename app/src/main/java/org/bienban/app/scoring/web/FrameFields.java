package org.bienban.app.scoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.scoring.RuleSetText;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.engine.Band;
import org.bienban.app.scoring.engine.Gate;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Lengths;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.RuleSet;

/** What a rule set says around its groups: name, days, meetings, lengths, bands, gates. */
final class FrameFields {

    /** More gates than any table seen; empty ones are left out. */
    static final int GATES = 4;

    private FrameFields() {}

    static RuleSetText read(RuleSetVersion set, FormFields fields) {
        RuleSet before = set.rules();
        Lengths lengths = new Lengths(
                fields.whole("usual", before.lengths().usual()),
                fields.whole("combined", before.lengths().combined()));
        RuleSet rules = new RuleSet(
                fields.pointsOr("most", before.most()), lengths, before.groups(), bands(fields), gates(fields));
        Set<MeetingKind> kinds = fields.many("kinds").stream()
                .flatMap(name -> Arrays.stream(MeetingKind.values())
                        .filter(kind -> kind.name().equals(name)))
                .collect(Collectors.toSet());
        Set<String> types = fields.many("types").stream()
                .filter(type -> type.matches("[a-z0-9-]{1,40}"))
                .collect(Collectors.toSet());
        return new RuleSetText(
                fields.wording("name"), types, kinds, fields.day("validFrom"), fields.text("basis"), rules);
    }

    private static List<Band> bands(FormFields fields) {
        List<Band> bands = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            bands.add(
                    new Band(grade, grade == Grade.WEAK ? Points.ZERO : fields.pointsOr("band-" + grade, Points.ZERO)));
        }
        return bands;
    }

    private static List<Gate> gates(FormFields fields) {
        List<Gate> gates = new ArrayList<>();
        for (int place = 0; place < GATES; place++) {
            Grade guarded = fields.choice("gate-" + place, Grade.class);
            if (guarded != null) {
                Grade otherwise = fields.choice("gate-" + place + "-otherwise", Grade.class);
                gates.add(new Gate(
                        guarded,
                        fields.many("gate-" + place + "-items"),
                        Objects.requireNonNullElse(otherwise, Grade.WEAK)));
            }
        }
        return gates;
    }
}
