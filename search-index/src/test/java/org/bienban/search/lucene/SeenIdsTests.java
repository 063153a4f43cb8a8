package org.bienban.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeenIdsTests {

    @Test
    void knowsWhatItHasSeen() {
        SeenIds seen = new SeenIds();
        String[] ids = Stream.generate(() -> "minutes:" + UUID.randomUUID())
                .limit(50_000)
                .toArray(String[]::new);
        for (String id : ids) {
            seen.add(id);
        }
        assertThat(ids).noneMatch(seen::add);
    }

    @Test
    void takesFewForSeenThatAreNot() {
        SeenIds seen = new SeenIds();
        long taken = IntStream.range(0, 200_000)
                .filter(i -> !seen.add("minutes:" + i))
                .count();
        assertThat(taken).isLessThan(2_000);
    }
}
