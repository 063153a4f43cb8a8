package org.bienban.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes without end, to be killed, and says how far it is. The batch of sequence n holds the entry {@code batch-n}, replaces {@code always} by
 * version n, adds {@code brief} when n is even and deletes it when n is odd: so a position tells all contents.
 */
final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] args) {
        try (IndexHome home = IndexHome.open(Path.of(args[0]))) {
            SearchIndex index = home.current();
            long n = index.position().sequence();
            System.out.println(n);
            while (true) {
                n++;
                index.write(batch(n), new IndexPosition(n * 2, n));
                System.out.println(n);
                if (n % 40 == 0) {
                    swap(home);
                }
            }
        }
    }

    private static void swap(IndexHome home) {
        IndexPosition position = home.current().position();
        SearchIndex refilled = home.refill();
        List<IndexChange> all = new ArrayList<>();
        for (long n = 1; n <= position.sequence(); n++) {
            all.addAll(batch(n));
        }
        refilled.write(all, position);
        home.swap(refilled);
    }

    private static List<IndexChange> batch(long n) {
        return List.of(
                new IndexChange.Upsert(entry("batch-" + n, n)),
                new IndexChange.Upsert(entry("always", n)),
                n % 2 == 0 ? new IndexChange.Upsert(entry("brief", n)) : new IndexChange.Delete("brief"));
    }

    private static IndexEntry entry(String id, long version) {
        return IndexEntry.of(id, "minutes")
                .passage("p", "", "lần thứ " + version)
                .audiences(List.of("all"))
                .sourceVersion(version)
                .build();
    }
}
