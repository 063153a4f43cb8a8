package org.bienban.templates.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Section I: who was there. Never empty.
 *
 * @param excused absent with reason
 * @param unexcused absent without reason
 * @param chair null prints a blank, here and under the signature
 * @param minuteTaker null prints a blank, here and under the signature
 */
public record Composition(
        Membership membership,
        Absence excused,
        Absence unexcused,
        List<Person> guests,
        @Nullable Person chair,
        @Nullable Person minuteTaker)
        implements MinutesSection {

    public Composition {
        guests = List.copyOf(guests);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void write(SectionWriter out) {
        out.heading("composition");
        out.numbered(total(out.words()));
        out.numbered(present(out.words()));
        out.numbered(absent(out.words()));
        if (!guests.isEmpty()) {
            String names = guests.stream().map(out.words()::person).collect(Collectors.joining("; "));
            out.numbered(out.words().say("guests", names));
        }
        out.numbered(out.words()
                .say("officers", out.words().personOrBlank(chair), out.words().personOrBlank(minuteTaker)));
    }

    private String total(Words words) {
        Membership m = membership;
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                "members.total", words.count(m.total()), words.count(m.official()), words.count(m.probationary())));
        parts.add(words.say("members.exempt", words.count(m.exempt())));
        parts.add(words.say("members.elsewhere", words.count(m.temporarilyElsewhere())));
        parts.add(words.say("members.here", words.count(m.temporarilyHere())));
        if (m.onSpecialDuty() > 0) {
            parts.add(words.say("members.duty", words.count(m.onSpecialDuty())));
        }
        return words.sentence(words.list(parts));
    }

    private String present(Words words) {
        Membership m = membership;
        String rate = m.ratePercent() == null ? "" : " (" + words.percent(m.ratePercent()) + ")";
        return words.say(
                "members.present",
                words.count(m.present()) + "/" + words.count(m.mustAttend()) + rate,
                words.count(m.presentOfficial()),
                words.count(m.presentProbationary()));
    }

    private String absent(Words words) {
        return words.say("members.excused", absence(words, excused)) + " "
                + words.say("members.unexcused", absence(words, unexcused));
    }

    private static String absence(Words words, Absence absence) {
        if (absence.named().isEmpty()) {
            return words.count(absence.count());
        }
        String names = absence.named().stream()
                .map(a -> words.name(a.name(), true) + (a.reason() == null ? "" : " (" + a.reason() + ")"))
                .collect(Collectors.joining("; "));
        return words.count(absence.count()) + " - " + names;
    }
}
