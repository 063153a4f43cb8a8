package org.bienban.app.importing.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Account;
import org.bienban.app.access.Accounts;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.importing.HandedInFile;
import org.bienban.app.importing.ImportBatch;
import org.bienban.app.importing.ImportedFile;
import org.bienban.app.importing.Importing;
import org.bienban.app.organisation.Unit;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code ./run import FOLDER --unit CODE --as USERNAME}: imports with progress on the terminal, then ends. Exit code 0
 * when every document is in the archive, 3 when some were refused (each with its reason on the terminal), 2 when the
 * command itself cannot be done.
 */
@Component
class ImportCommand implements ApplicationRunner {

    private static final int PAGE = 500;

    private final FolderFiles folder;
    private final Importing importing;
    private final Accounts accounts;
    private final Actors actors;
    private final Clock clock;
    private final ConfigurableApplicationContext context;
    private final PrintStream terminal = System.out;

    ImportCommand(
            FolderFiles folder,
            Importing importing,
            Accounts accounts,
            Actors actors,
            Clock clock,
            ConfigurableApplicationContext context) {
        this.folder = folder;
        this.importing = importing;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (arguments.containsOption(ImportArguments.OPTION)) {
            int code = importAll(arguments);
            ExitCodeGenerator exit = () -> code;
            System.exit(SpringApplication.exit(context, exit));
        }
    }

    int importAll(ApplicationArguments arguments) throws IOException, InterruptedException {
        try {
            ImportArguments asked = ImportArguments.of(arguments);
            if (asked == null || !Files.exists(asked.path())) {
                throw new CommandProblem("There is no file or folder " + (asked == null ? "" : asked.path()) + ".");
            }
            Actor actor = actor(asked.username());
            List<HandedInFile> files = folder.keep(asked.path());
            String title =
                    String.valueOf(asked.path().toAbsolutePath().normalize().getFileName());
            return follow(actor, importing.start(actor, unit(actor, asked.unitCode()), title, files));
        } catch (CommandProblem problem) {
            terminal.println(problem.getMessage());
            return 2;
        }
    }

    private Actor actor(String username) {
        Account account =
                accounts.named(username).orElseThrow(() -> new CommandProblem("There is no account " + username + "."));
        return actors.ofPerson(account.personId());
    }

    private UUID unit(Actor actor, String code) {
        String digits = code.replace(".", "");
        return importing.unitsOf(actor).stream()
                .filter(unit -> unit.code().replace(".", "").equals(digits))
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> new CommandProblem("The account does not keep the archive of a unit with code "
                        + code + " on " + LocalDate.now(clock) + "."));
    }

    private int follow(Actor actor, UUID id) throws InterruptedException {
        ImportBatch batch = importing.batch(actor, id);
        while (batch.open()) {
            terminal.printf("%d / %d%n", batch.done(), batch.total());
            Thread.sleep(1_000);
            batch = importing.batch(actor, id);
        }
        printRefused(actor, id);
        terminal.printf(
                "%d imported, %d known already, %d refused%n", batch.imported(), batch.known(), batch.refused());
        return batch.refused() == 0 ? 0 : 3;
    }

    private void printRefused(Actor actor, UUID id) {
        long after = 0;
        List<ImportedFile> page = importing.report(actor, id, true, after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(file -> terminal.printf("%s: %s %s%n", file.path(), file.problem(), file.detail()));
            after = page.getLast().ordinal();
            page = importing.report(actor, id, true, after, PAGE);
        }
    }
}
