package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RootCauseTests {

    @Test
    void tellsTheInnermostMessageWithoutWhatTheDatabaseAdds() {
        IOException innermost = new IOException("ERROR: value too long\n  Detail: Failing row contains (Lan, 1960)");
        innermost.addSuppressed(new IllegalStateException("closing", new IOException("closed already")));

        assertThat(RootCause.in(trace(new IllegalStateException("check the server logs", innermost))))
                .isEqualTo("ERROR: value too long");
    }

    @Test
    void tellsTheNameOfAnExceptionThatSaysNothing() {
        assertThat(RootCause.in(trace(new IllegalStateException(new NullPointerException()))))
                .isEqualTo("NullPointerException");
    }

    @Test
    void takesAnExceptionWithoutACauseForItsOwn() {
        assertThat(RootCause.in(trace(new IllegalStateException("on fire")))).isEqualTo("on fire");
    }

    @Test
    void hasNothingToTellWithoutATrace() {
        assertThat(RootCause.in(null)).isNull();
        assertThat(RootCause.in(" ")).isNull();
    }

    private static String trace(Exception failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
