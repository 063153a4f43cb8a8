package org.bienban.app.issue.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bienban.app.organisation.FoldedText;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;

/** Households pasted from a table or read from a file, one a line; every line that does not fit is told by its number. */
public final class HouseholdLines {

    /** Field of the form. */
    public static final String FIELD = "lines";

    /** Stands at the beginning of files that spreadsheets write. */
    private static final String MARK = "\uFEFF";

    private static final int MOST = 1_000;
    private static final int TOLD = 20;
    private static final List<String> HEADINGS =
            List.of("chu ho", "ho ten", "ho va ten", "head", "رب الاسره", "رب الأسرة");

    private HouseholdLines() {}

    /** What the lines say; refused as a whole with every fault. */
    public static List<TypedHousehold> read(String text) {
        List<Refusal> faults = new ArrayList<>();
        List<TypedHousehold> typed = new ArrayList<>();
        for (SeparatedLine line : SeparatedLine.of(text.startsWith(MARK) ? text.substring(1) : text)) {
            if (line.isBlank() || (typed.isEmpty() && faults.isEmpty() && isHeading(line))) {
                continue;
            }
            if (line.isBroken()) {
                faults.add(TypedHousehold.fault(line.number(), FIELD, "quote"));
            } else if (line.cells().size() > TypedHousehold.COLUMNS) {
                faults.add(TypedHousehold.fault(
                        line.number(), FIELD, "columns", line.cells().size()));
            } else {
                typed.add(TypedHousehold.read(line.number(), List.copyOf(line.cells()), FIELD, faults));
            }
        }
        require(typed, faults);
        return typed;
    }

    private static void require(List<TypedHousehold> typed, List<Refusal> faults) {
        if (faults.size() > TOLD) {
            int more = faults.size() - TOLD;
            List<Refusal> first = new ArrayList<>(faults.subList(0, TOLD));
            first.add(Refusal.at(FIELD, "issue.annex.refusal.more", more));
            throw new RefusedException(first);
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        if (typed.isEmpty()) {
            throw new RefusedException(Refusal.at(FIELD, "issue.annex.refusal.none"));
        }
        if (typed.size() > MOST) {
            throw new RefusedException(Refusal.at(FIELD, "issue.annex.refusal.many", MOST));
        }
    }

    /** The template's first line, in whatever language it was taken. */
    private static boolean isHeading(SeparatedLine line) {
        String first = FoldedText.of(line.cells().getFirst()).toLowerCase(Locale.ROOT);
        return HEADINGS.stream().anyMatch(heading -> first.startsWith(FoldedText.of(heading)));
    }
}
