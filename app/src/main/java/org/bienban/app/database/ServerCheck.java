package org.bienban.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Looks at an external server before anything is changed there. */
final class ServerCheck {

    /** Oldest server the migrations and queries are written for. */
    static final int OLDEST_SUPPORTED = 14;

    private final DatabaseProperties settings;

    ServerCheck(DatabaseProperties settings) {
        this.settings = settings;
    }

    /** @throws StartupProblem if the server cannot be reached, refuses the role, or is too old */
    void verify() {
        Properties login = new Properties();
        if (!settings.user().isBlank()) {
            login.setProperty("user", settings.user());
        }
        if (!settings.password().isBlank()) {
            login.setProperty("password", settings.password());
        }
        login.setProperty("connectTimeout", "10");
        login.setProperty("loginTimeout", "10");
        try (Connection connection = DriverManager.getConnection(settings.url(), login);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('server_version_num')::int")) {
            row.next();
            refuseOld(row.getInt(1));
        } catch (SQLException e) {
            throw new StartupProblem(sentence(e), e);
        }
    }

    /** @param versionNumber as PostgreSQL counts: 140005 is 14.5 */
    void refuseOld(int versionNumber) {
        int major = versionNumber / 10_000;
        if (major < OLDEST_SUPPORTED) {
            throw new StartupProblem("The PostgreSQL at " + shown() + " is version " + major + "; Biên Bản needs "
                    + OLDEST_SUPPORTED + " or newer, nothing was changed there.");
        }
    }

    private String sentence(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return "The PostgreSQL at " + shown()
                    + " refuses the login; check BIENBAN_DB_USER and BIENBAN_DB_PASSWORD.";
        }
        if (state.equals("3D000")) {
            return "The database named in " + shown() + " does not exist; create it or correct BIENBAN_DB_URL.";
        }
        return "No PostgreSQL answers at " + shown()
                + "; start it or correct BIENBAN_DB_URL (form: jdbc:postgresql://host:5432/name).";
    }

    /** The address without its parameters, which may carry a password. */
    private String shown() {
        int parameters = settings.url().indexOf('?');
        return parameters < 0 ? settings.url() : settings.url().substring(0, parameters);
    }
}
