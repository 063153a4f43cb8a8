package org.bienban.app.scoring.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.Threshold;
import org.bienban.app.scoring.engine.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads typed fields and collects what is wrong with them, field by field. */
final class FormFields {

    private static final int LONGEST = 500;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000);

    private final MultiValueMap<String, String> typed;
    private final List<Refusal> refusals = new ArrayList<>();

    FormFields(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    String text(String name) {
        String value = Objects.requireNonNullElse(typed.getFirst(name), "").strip();
        if (value.length() > LONGEST) {
            refuse(name, "scoring.refusal.reasonLong", LONGEST);
            return value.substring(0, LONGEST);
        }
        return value;
    }

    List<String> many(String name) {
        return Objects.requireNonNullElse(typed.get(name), List.of());
    }

    Wording wording(String name) {
        return new Wording(text(name + "-vi"), text(name + "-en"), text(name + "-ar"));
    }

    /** Points typed, nothing where the field is empty. */
    @Nullable
    Points points(String name) {
        String value = text(name).replace(',', '.');
        if (value.isEmpty()) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.precision() > 9 || number.abs().compareTo(MOST_POINTS) > 0) {
                throw new NumberFormatException(value);
            }
            return Points.of(number);
        } catch (ArithmeticException | NumberFormatException e) {
            refuse(name, "scoring.refusal.number");
            return null;
        }
    }

    Points pointsOr(String name, Points otherwise) {
        Points points = points(name);
        return points == null ? otherwise : points;
    }

    int whole(String name, int otherwise) {
        String value = text(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,4}")) {
            refuse(name, "scoring.refusal.number");
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    @Nullable
    Threshold threshold(String name) {
        String value = text(name);
        try {
            return value.isEmpty() ? null : Threshold.parse(value);
        } catch (IllegalArgumentException e) {
            refuse(name, "scoring.refusal.bound");
            return null;
        }
    }

    @Nullable
    LocalDate day(String name) {
        String value = text(name);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            refuse(name, "scoring.refusal.day");
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    void refuse(String field, String code, Object... arguments) {
        refusals.add(Refusal.at(field, code, arguments));
    }

    void throwIfWrong() {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
