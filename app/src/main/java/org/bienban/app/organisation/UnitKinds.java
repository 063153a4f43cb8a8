package org.bienban.app.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds and types of units; installations may add rows. */
@Component
public class UnitKinds {

    private static final Set<String> LANGUAGES = Set.of("vi", "en", "ar");

    private final JdbcClient jdbc;

    UnitKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All kinds from the top down, labelled in the locale's language. */
    public List<UnitKind> all(Locale locale) {
        return jdbc.sql("""
                        select k.code, k.level, k.takes_members, k.party, k.label_%s as label,
                               array(select p.parent_kind from unit_kind_parent p where p.kind = k.code) as parents
                        from unit_kind k order by k.level
                        """.formatted(language(locale)))
                .query((row, number) -> kind(row))
                .list();
    }

    /** All types, by kind, in their order, labelled in the locale's language. */
    public List<UnitType> types(Locale locale) {
        return jdbc.sql("select code, kind, label_%s as label from unit_type order by kind, position"
                        .formatted(language(locale)))
                .query(Rows.as(UnitType.class))
                .list();
    }

    /** Whether units of the kind belong to the Party; bodies of the state only answer issues. */
    public boolean isParty(String code) {
        return find(code).map(UnitKind::party).orElse(true);
    }

    Optional<UnitKind> find(String code) {
        return all(Locale.of("vi")).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    Optional<UnitType> findType(String code) {
        return types(Locale.of("vi")).stream()
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    // The language becomes part of a column name, so only known ones pass.
    private static String language(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "vi";
    }

    private static UnitKind kind(ResultSet row) throws SQLException {
        return new UnitKind(
                row.getString("code"),
                row.getInt("level"),
                row.getBoolean("takes_members"),
                row.getBoolean("party"),
                row.getString("label"),
                Set.of((String[]) row.getArray("parents").getArray()));
    }
}
