package org.bienban.workflows.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** The pages and messages of the neighbouring module, read as files: the modules do not depend on each other. */
final class TemplatesFolder {

    static final Path RESOURCES = Path.of("..", "templates", "src", "main", "resources");
    static final Locale VIETNAMESE = Locale.of("vi");
    static final Locale ENGLISH = Locale.of("en");
    static final Locale ARABIC = Locale.of("ar");

    private TemplatesFolder() {}

    static Properties messages(String capability, Locale locale) {
        Path file = RESOURCES.resolve("messages").resolve(capability + "_" + locale.getLanguage() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name of an element in a language, failing if nobody translated it. */
    static String name(String element, Locale locale) {
        String name = messages("process", locale).getProperty("process." + element);
        if (name == null) {
            throw new IllegalStateException("no process." + element + " in " + locale);
        }
        return name;
    }
}
