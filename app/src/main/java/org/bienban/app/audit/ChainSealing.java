package org.bienban.app.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals entries: gives each its place in the chain and the hash over itself and the seal before. One node at a time,
 * by a lock that ends with the transaction; deeds never wait for it.
 *
 * <p>An entry stands in the list of work until it is sealed, however late its transaction commits, so none is stepped
 * over and no long transaction holds up the others. An entry written after another had committed is sealed after it.
 */
@Component
class ChainSealing {

    private static final long LOCK = 0x61756469745F7365L;

    private final JdbcClient jdbc;

    ChainSealing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seals the next entries; answers how many there were, 0 also while another node is at it. */
    @Transactional
    public int seal(int limit) {
        if (!isAnyWaiting() || !isOurTurn()) {
            return 0;
        }
        List<StoredEntry> entries = jdbc.sql("select " + StoredEntry.COLUMNS + " from audit_unsealed u"
                        + " join audit_entry e using (seq) order by u.seq limit :limit")
                .param("limit", limit)
                .query(StoredEntry::read)
                .list();
        write(entries, head());
        return entries.size();
    }

    private boolean isAnyWaiting() {
        return jdbc.sql("select exists (select 1 from audit_unsealed)")
                .query(Boolean.class)
                .single();
    }

    private boolean isOurTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private Head head() {
        return jdbc.sql("select position, hash from audit_seal order by position desc limit 1")
                .query((row, number) -> new Head(row.getLong("position"), row.getString("hash")))
                .optional()
                .orElse(new Head(0, Fingerprint.BEGINNING));
    }

    private void write(List<StoredEntry> entries, Head head) {
        List<Long> numbers = new ArrayList<>();
        List<String> previous = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        String last = head.hash();
        for (StoredEntry entry : entries) {
            previous.add(last);
            last = Fingerprint.of(head.position() + numbers.size() + 1, last, entry);
            numbers.add(entry.seq());
            hashes.add(last);
        }
        jdbc.sql("""
                        insert into audit_seal (position, seq, previous_hash, hash)
                        select :head + n, seq, previous, hash
                        from unnest(:seqs, :previous, :hashes) with ordinality as s (seq, previous, hash, n)""")
                .param("head", head.position())
                .param("seqs", numbers.toArray(Long[]::new))
                .param("previous", previous.toArray(String[]::new))
                .param("hashes", hashes.toArray(String[]::new))
                .update();
        jdbc.sql("delete from audit_unsealed where seq = any(:seqs)")
                .param("seqs", numbers.toArray(Long[]::new))
                .update();
    }

    private record Head(long position, String hash) {}
}
