package org.bienban.app.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A category of raised issues.
 *
 * @param code stable, for example {@code land-price}
 * @param parentCode the category above, or null
 */
public record IssueCategory(String code, @Nullable String parentCode, String labelVi, String labelEn, String labelAr) {

    /** The label in the locale's language, Vietnamese for any we do not have. */
    public String label(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> labelEn;
            case "ar" -> labelAr;
            default -> labelVi;
        };
    }
}
