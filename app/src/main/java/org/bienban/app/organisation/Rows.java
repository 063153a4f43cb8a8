package org.bienban.app.organisation;

import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

/** How rows become values: records by column name, ids from the first column. */
final class Rows {

    static final RowMapper<UUID> ID = (row, number) -> row.getObject(1, UUID.class);

    private Rows() {}

    static <T> RowMapper<T> as(Class<T> type) {
        return DataClassRowMapper.newInstance(type);
    }
}
