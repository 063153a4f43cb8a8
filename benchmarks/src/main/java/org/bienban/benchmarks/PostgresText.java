package org.bienban.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.bienban.search.IndexEntry;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/** Full text of PostgreSQL with our loose words: a column of words with an inverted index, ranked as it ranks. */
final class PostgresText implements AutoCloseable {

    private final Connection connection;

    PostgresText(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("create unlogged table if not exists found_text (id text, words tsvector)");
        }
    }

    void add(List<IndexEntry> entries) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement("""
                insert into found_text
                select id, to_tsvector('simple', body) from unnest(?::text[], ?::text[]) as given (id, body)""")) {
            add.setArray(1, texts(entries.stream().map(IndexEntry::id).toList()));
            add.setArray(
                    2,
                    texts(entries.stream()
                            .map(entry -> loose(entry.passages().getFirst().text(), " "))
                            .toList()));
            add.executeUpdate();
        }
    }

    private Array texts(List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    void finish() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("create index on found_text using gin (words)");
            statement.execute("analyze found_text");
        }
    }

    int search(String text) throws SQLException {
        try (PreparedStatement any = connection.prepareStatement("""
                select id from found_text, to_tsquery('simple', ?) asked
                where words @@ asked order by ts_rank(words, asked) desc limit 20""")) {
            any.setString(1, loose(text, " | "));
            int rows = 0;
            try (ResultSet found = any.executeQuery()) {
                while (found.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }

    private static String loose(String text, String between) {
        return Words.of(Words.normal(text)).stream().map(Word::folded).collect(Collectors.joining(between));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
