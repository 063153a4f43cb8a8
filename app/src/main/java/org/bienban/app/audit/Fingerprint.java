package org.bienban.app.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 over its place in the chain, the hash before it and all its fields in a fixed order,
 * each written as name, length in bytes and value, so that no two different entries read the same.
 */
final class Fingerprint {

    /** What the first entry follows. */
    static final String BEGINNING = "0".repeat(64);

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(long position, String previous, StoredEntry entry) {
        Fingerprint taken = new Fingerprint();
        taken.add("position", String.valueOf(position));
        taken.add("previous", previous);
        taken.add("seq", String.valueOf(entry.seq()));
        taken.add("tx", entry.transaction());
        taken.add("at", String.valueOf(micros(entry.at())));
        taken.add("actor", text(entry.actorId()));
        taken.add("on_behalf_of", text(entry.onBehalfOf()));
        taken.add("account", text(entry.accountId()));
        taken.add("channel", entry.channel());
        taken.add("action", entry.action());
        taken.add("operational", String.valueOf(entry.operational()));
        taken.add("object_kind", entry.objectKind());
        taken.add("object", text(entry.objectId()));
        taken.add("unit", text(entry.unitId()));
        taken.add("ward", text(entry.wardId()));
        taken.add("subject", text(entry.subjectId()));
        taken.add("changed", entry.changed());
        taken.add("address", entry.address());
        if (entry.tokenId() != null) {
            // Only where there is one: entries sealed before tokens were recorded keep their hash.
            taken.add("token", text(entry.tokenId()));
        }
        return HexFormat.of().formatHex(taken.digest.digest());
    }

    private void add(String name, @Nullable String value) {
        if (value == null) {
            digest.update((name + "=-\n").getBytes(StandardCharsets.UTF_8));
        } else {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            digest.update((name + "=" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            digest.update((byte) '\n');
        }
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
