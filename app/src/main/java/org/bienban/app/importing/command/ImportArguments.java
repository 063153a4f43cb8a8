package org.bienban.app.importing.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;

/**
 * What was asked for on the command line.
 *
 * @param path file or folder to import
 * @param unitCode 14-digit code of the unit, with or without dots
 * @param username account in whose name the papers are imported
 */
record ImportArguments(Path path, String unitCode, String username) {

    /** Name of the option that turns a start into an import. */
    static final String OPTION = "import";

    /** The arguments, or null if an import was not asked for. */
    static @Nullable ImportArguments of(ApplicationArguments arguments) {
        return arguments.containsOption(OPTION)
                ? new ImportArguments(Path.of(one(arguments, OPTION)), one(arguments, "unit"), one(arguments, "as"))
                : null;
    }

    private static String one(ApplicationArguments arguments, String option) {
        List<String> values = arguments.getOptionValues(option);
        if (values == null || values.size() != 1 || values.getFirst().isBlank()) {
            throw new CommandProblem(
                    "The import needs --" + option + "=…; form: ./run import FOLDER --unit CODE --as USERNAME");
        }
        return values.getFirst();
    }
}
