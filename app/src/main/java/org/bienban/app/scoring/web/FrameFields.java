package org.bienban.app.scoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.scoring.RuleSetText;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.engine.Band;
import org.bienban.app.scoring.engine.Gate;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Lengths;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.RuleSet;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

    /** The fields of a rule set, to fill its form with. */
    static MultiValueMap<String, String> write(RuleSetVersion set) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("name-vi", set.name().vi());
        fields.add("name-en", set.name().en());
        fields.add("name-ar", set.name().ar());
        fields.add("basis", set.basis());
        fields.add("validFrom", Objects.toString(set.validFrom(), ""));
        RuleSet rules = set.rules();
        fields.add("most", rules.most().toString());
        fields.add("usual", Integer.toString(rules.lengths().usual()));
        fields.add("combined", Integer.toString(rules.lengths().combined()));
        rules.bands()
                .forEach(band -> fields.add("band-" + band.grade(), band.from().toString()));
        set.meetingKinds().forEach(kind -> fields.add("kinds", kind.name()));
        set.unitTypes().forEach(type -> fields.add("types", type));
        for (int place = 0; place < rules.gates().size(); place++) {
            Gate gate = rules.gates().get(place);
            fields.add("gate-" + place, gate.grade().name());
            fields.add("gate-" + place + "-otherwise", gate.otherwise().name());
            fields.addAll("gate-" + place + "-items", gate.items());
        }
        return fields;
    }

    /** Places of the gates there are, and of an empty one more. */
    static List<Integer> gatePlaces(MultiValueMap<String, String> fields) {
        int last = IntStream.range(0, GATES)
                .filter(place -> !Objects.requireNonNullElse(fields.getFirst("gate-" + place), "")
                                .isEmpty()
                        || fields.containsKey("gate-" + place + "-items"))
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(GATES, last + 2)).boxed().toList();
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
