package org.bienban.app.issue.annex;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A household as it was typed, found fit.
 *
 * @param line number of the line it stood in, 0 for a form of one household
 */
public record TypedHousehold(int line, HouseholdFacts facts) {

    /** How many columns a line may have. */
    static final int COLUMNS = 7;

    private static final int[] LONGEST = {100, 200, 50, 50, 20, 500, 500};
    private static final String[] FIELDS = {"head", "address", "mapSheet", "plot", "area", "asked", "note"};
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,8}([.,]\\d{1,2})?");

    /** Of the fields of a form; every fault beside its field. */
    public static TypedHousehold of(List<@Nullable String> cells) {
        List<Refusal> faults = new ArrayList<>();
        TypedHousehold typed = read(0, cells, "", faults);
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        return typed;
    }

    /** Of the cells of a line; faults are added to the list, at the field, with the number of the line. */
    static TypedHousehold read(int line, List<@Nullable String> cells, String field, List<Refusal> faults) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            String text = i < cells.size() ? clean(cells.get(i)) : "";
            if (text.length() > LONGEST[i]) {
                faults.add(fault(line, at(field, i), "long", LONGEST[i]));
            }
            texts.add(text);
        }
        if (texts.getFirst().isEmpty()) {
            faults.add(fault(line, at(field, 0), "head"));
        }
        BigDecimal area = area(texts.get(4));
        if (area == null && !texts.get(4).isEmpty()) {
            faults.add(fault(line, at(field, 4), "area", texts.get(4)));
        }
        return new TypedHousehold(
                line,
                new HouseholdFacts(
                        texts.get(0), texts.get(1), texts.get(2), texts.get(3), area, texts.get(5), texts.get(6)));
    }

    /** A fault of this household. */
    Refusal fault(String field, String what, Object argument) {
        return fault(line, line == 0 ? "head" : field, what, argument);
    }

    static Refusal fault(int line, String field, String what, Object... arguments) {
        Object[] all =
                Stream.concat(Stream.<Object>of(line), Stream.of(arguments)).toArray();
        return Refusal.at(field, line == 0 ? "issue.annex.refusal." + what : "issue.annex.line." + what, all);
    }

    private static String at(String field, int column) {
        return field.isEmpty() ? FIELDS[column] : field;
    }

    private static String clean(@Nullable String typed) {
        String text =
                CONTROLS.matcher(typed == null ? "" : typed).replaceAll(" ").strip();
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** As people write it: 1.840 and 1.840,5 and 1840.5, with or without m2; null if it is no such number. */
    private static @Nullable BigDecimal area(String typed) {
        String text = typed.replaceAll("\\s*(m2|m²)$", "").replace(" ", "");
        if (THOUSANDS.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : null;
    }
}
