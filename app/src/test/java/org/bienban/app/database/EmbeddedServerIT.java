package org.bienban.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    @Test
    void writesDurablyAndKeepsItsDataBetweenStarts(@TempDir Path data) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            assertThat(value(server, "show fsync")).isEqualTo("on");
            assertThat(value(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(server, "show full_page_writes")).isEqualTo("on");
            execute(server, "create table kept as select 42 as answer");
        }
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            assertThat(value(server, "select answer::text from kept")).isEqualTo("42");
        }
    }

    @Test
    void refusesAFolderThatIsInUse(@TempDir Path data) throws Exception {
        try (DataFolder first = DataFolder.take(data)) {
            assertThat(first.server()).isEqualTo(data.resolve("postgres"));
            assertThatThrownBy(() -> DataFolder.take(data))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("is in use by another running Biên Bản");
        }
    }

    private static String value(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
