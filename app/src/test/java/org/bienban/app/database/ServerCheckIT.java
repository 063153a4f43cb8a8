package org.bienban.app.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.bienban.app.TestServer;
import org.junit.jupiter.api.Test;

class ServerCheckIT {

    @Test
    void acceptsAReachableServer() {
        assertThatCode(() -> check(TestServer.newDatabase())).doesNotThrowAnyException();
    }

    @Test
    void saysInOneSentenceThatNobodyAnswers() {
        assertThatThrownBy(() -> check("jdbc:postgresql://127.0.0.1:1/x?user=u&password=secret"))
                .isInstanceOf(StartupProblem.class)
                .hasMessageStartingWith("No PostgreSQL answers at jdbc:postgresql://127.0.0.1:1/x;")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatTheDatabaseIsMissing() {
        String url = TestServer.newDatabase().replaceFirst("/test_\\d+", "/nothing_here");
        assertThatThrownBy(() -> check(url)).isInstanceOf(StartupProblem.class).hasMessageContaining("does not exist");
    }

    private static void check(String url) {
        new ServerCheck(new DatabaseProperties(url, "", "", Path.of("unused"), 1)).verify();
    }
}
