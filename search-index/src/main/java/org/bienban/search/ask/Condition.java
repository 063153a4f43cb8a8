package org.bienban.search.ask;

import java.util.List;

/**
 * A condition typed into the query, {@code field:value}.
 *
 * @param anyOf an entry must have one of these
 * @param without whether it must have none of them instead
 */
public record Condition(List<Narrowing> anyOf, boolean without) {
    public Condition {
        anyOf = List.copyOf(anyOf);
    }
}
