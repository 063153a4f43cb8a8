package org.bienban.search.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.search.ask.KnownWords;
import org.bienban.search.text.EditDistance;
import org.bienban.search.text.Word;

/** The words of the entries somebody may see. */
final class HeldWords implements KnownWords {
    private final List<HeldEntry> seen;

    HeldWords(Collection<HeldEntry> entries, Set<String> audiences) {
        this.seen = entries.stream()
                .filter(held -> !Collections.disjoint(held.entry().audiences(), audiences))
                .toList();
    }

    @Override
    public boolean has(Word word) {
        return seen.stream().anyMatch(held -> held.says(List.of(word)));
    }

    @Override
    public long having(Word word) {
        return seen.stream()
                .filter(held -> word.forms().marked() ? held.saysExactly(word) : held.says(List.of(word)))
                .count();
    }

    @Override
    public boolean together(Word first, Word second) {
        return seen.stream().anyMatch(held -> held.says(List.of(first, second)));
    }

    @Override
    public Collection<String> near(Word word) {
        return seen.stream()
                .flatMap(HeldEntry::bodyWords)
                .flatMap(each -> Stream.of(each.exact(), each.folded()))
                .filter(spelling -> EditDistance.between(word.exact(), spelling, FARTHEST) <= FARTHEST)
                .collect(Collectors.toSet());
    }
}
