package org.bienban.app.review.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bienban.app.meeting.MeetingKind;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The items of the checklist as they were on the day of a meeting. */
@Component
class ChecklistItems {

    private static final RowMapper<ChecklistItem> ROW = DataClassRowMapper.newInstance(ChecklistItem.class);
    private static final Set<String> LANGUAGES = Set.of("vi", "en", "ar");

    private final JdbcClient jdbc;

    ChecklistItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is checked of a meeting of the kind held on the day, in the order of the sheet. */
    List<ChecklistItem> of(LocalDate heldOn, MeetingKind kind, String language) {
        String spoken = LANGUAGES.contains(language) ? language : "vi";
        return jdbc.sql("""
                        select code, head, severity, rule, place, question_%1$s as question, phrase_%1$s as phrase, basis
                        from checklist_item
                        where holds_on(valid_from, valid_to, :on) and (kinds is null or :kind = any(kinds))
                        order by position""".formatted(spoken))
                .param("on", heldOn)
                .param("kind", kind.name())
                .query(ROW)
                .list();
    }
}
