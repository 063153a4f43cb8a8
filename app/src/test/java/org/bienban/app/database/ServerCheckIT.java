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

    @Test
    void refusesAServerThatIsTooOldAndSaysThatNothingWasChanged() {
        ServerCheck check = new ServerCheck(new DatabaseProperties("jdbc:postgresql://db/x", "", "", Path.of("."), 1));
        assertThatThrownBy(() -> check.refuseOld(130_011))
                .isInstanceOf(StartupProblem.class)
                .hasMessage("The PostgreSQL at jdbc:postgresql://db/x is version 13; Biên Bản needs 14 or newer,"
                        + " nothing was changed there.");
        assertThatCode(() -> check.refuseOld(140_000)).doesNotThrowAnyException();
    }

    private static void check(String url) {
        new ServerCheck(new DatabaseProperties(url, "", "", Path.of("unused"), 1)).verify();
    }
}
