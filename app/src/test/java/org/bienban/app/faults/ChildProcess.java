package org.bienban.app.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link WorkingProcess} under the hand of a test. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final List<String> log = new ArrayList<>();

    private ChildProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildProcess start(String databaseUrl, Path folder, List<String> settingsAndWishes) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WorkingProcess.class.getName(),
                "--server.port=0",
                "--bienban.demo.enabled=false",
                "--bienban.database.url=" + databaseUrl,
                "--bienban.database.directory=" + folder,
                "--bienban.search.directory=" + folder.resolve("search-index"),
                "--bienban.search.poll=20ms"));
        command.addAll(settingsAndWishes);
        return new ChildProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for a line that begins so. */
    void awaitLine(String beginning) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            log.add(line);
            if (line.startsWith(beginning)) {
                return;
            }
        }
        throw new AssertionError("the process ended before it said " + beginning + ":\n" + String.join("\n", log));
    }

    /** SIGKILL: no shutdown hook, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the process survived SIGKILL");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
