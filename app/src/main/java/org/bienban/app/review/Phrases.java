package org.bienban.app.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The quick phrases a supervisor may begin a remark with. */
@Component
class Phrases {

    private final JdbcClient jdbc;

    Phrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the phrases of a language by head. */
    List<Phrase> in(String language) {
        return jdbc.sql("""
                        select * from review_phrase where language = :language
                        order by array_position(array['CONTENT', 'PROCEDURE', 'MINUTES_TAKING', 'MANAGEMENT'], head),
                            position""")
                .param("language", language)
                .query((row, number) -> new Phrase(
                        row.getInt("id"),
                        RemarkHead.valueOf(row.getString("head")),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("text")))
                .list();
    }
}
