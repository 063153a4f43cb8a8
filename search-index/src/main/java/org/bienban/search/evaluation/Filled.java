package org.bienban.search.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bienban.search.IndexHome;

/** Opens an index that {@code index} filled; a folder without one is refused, since everything would be found wanting. */
final class Filled {
    private Filled() {}

    static IndexHome open(Path folder) {
        if (!Files.exists(folder)) {
            throw new UsageException("There is no index in " + folder);
        }
        IndexHome home = IndexHome.open(folder);
        if (home.condition().needsFilling()) {
            home.close();
            throw new UsageException("The index in " + folder + " must be filled first (" + home.condition() + ")");
        }
        return home;
    }
}
