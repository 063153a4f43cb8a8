package org.bienban.search.node;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real OpenSearch, started once for all tests of a run in a process and with libraries of its own: those who use this
 * need nothing of them.
 */
public final class RunningNode {
    private static final String READY = "listening ";

    private final Process process;
    private final Path data;
    private final URI address;

    private RunningNode() throws IOException {
        data = Files.createTempDirectory("opensearch");
        Path own = ownClasses();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = own + File.pathSeparator + Files.readString(own.resolveSibling("classpath"));
        process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        "org.bienban.search.node.OpenSearchNode",
                        data.toString()))
                .redirectError(data.resolve("errors").toFile())
                .start();
        address = URI.create("http://127.0.0.1:" + port());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private static final class Holder {
        private static final RunningNode ONLY = start();

        private static RunningNode start() {
            try {
                return new RunningNode();
            } catch (IOException e) {
                throw new IllegalStateException("OpenSearch cannot be started", e);
            }
        }
    }

    /** Where it answers; starts it if it does not run yet. */
    public static URI address() {
        return Holder.ONLY.address;
    }

    private static Path ownClasses() throws IOException {
        try {
            return Path.of(RunningNode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("Nobody knows where this class is", e);
        }
    }

    private String port() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("OpenSearch ended: " + Files.readString(data.resolve("errors")));
        }
        return line.substring(READY.length());
    }

    private void stop() {
        try {
            process.getOutputStream().close();
            process.waitFor();
            try (Stream<Path> tree = Files.walk(data)) {
                for (Path path : tree.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
