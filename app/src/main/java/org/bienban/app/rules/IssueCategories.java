package org.bienban.app.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Categories of raised issues as they were on a day: domain of land first, since most long-standing issues are there. */
@Component
public class IssueCategories {

    private static final RowMapper<IssueCategory> ROW = DataClassRowMapper.newInstance(IssueCategory.class);

    private final JdbcClient jdbc;

    IssueCategories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All categories of the day; each one after its parent. */
    public List<IssueCategory> all(LocalDate on) {
        return jdbc.sql("""
                        select code, parent_code, label_vi, label_en, label_ar from issue_category
                        where holds_on(valid_from, valid_to, :on) order by position
                        """).param("on", on).query(ROW).list();
    }

    /** The category of the day with the code. */
    public Optional<IssueCategory> find(String code, LocalDate on) {
        return all(on).stream().filter(category -> category.code().equals(code)).findFirst();
    }
}
