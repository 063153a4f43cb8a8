package org.bienban.search.ask;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.bienban.search.Facet;
import org.bienban.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: what its last hit was ordered by.
 *
 * @param score of the last hit; 0 when ordered by date
 * @param day of the last hit, days since 1970; {@link #NO_DAY} without a date
 * @param id of the last hit
 */
public record PageKey(float score, long day, String id) {
    /** Sorts after every day. */
    public static final long NO_DAY = Long.MIN_VALUE;

    private static final byte FORMAT = 1;
    private static final int HEAD = 1 + Integer.BYTES + Float.BYTES + Long.BYTES;

    /** The key as an opaque cursor that only fits the same question. */
    public String encode(SearchQuery query) {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + name.length);
        bytes.put(FORMAT)
                .putInt(fingerprint(query))
                .putFloat(score)
                .putLong(day)
                .put(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The key of the query's cursor; null if it has none or one of another question. */
    public static @Nullable PageKey decode(SearchQuery query) {
        String cursor = query.after();
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() <= HEAD || bytes.get() != FORMAT || bytes.getInt() != fingerprint(query)) {
                return null;
            }
            float score = bytes.getFloat();
            long day = bytes.getLong();
            return Float.isNaN(score)
                    ? null
                    : new PageKey(
                            score, day, StandardCharsets.UTF_8.decode(bytes).toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Page size may change between pages; what is asked and in which order may not. Hashes of enums differ by process. */
    private static int fingerprint(SearchQuery query) {
        List<String> asked = new ArrayList<>();
        asked.add(query.text());
        for (Facet facet : Facet.values()) {
            asked.add(new TreeSet<>(query.chosen(facet)).toString());
        }
        asked.add(query.monthFrom() + ".." + query.monthTo());
        query.asked().forEach(value -> asked.add(value.field().name() + ':' + value.value()));
        asked.add(query.order().name());
        return asked.hashCode();
    }
}
