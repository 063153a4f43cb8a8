package org.bienban.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.search.IndexCondition;
import org.bienban.search.IndexSchema;
import org.bienban.search.SearchIndexException;
import org.opensearch.client.opensearch.indices.update_aliases.Action;

/** The indexes of one name on a server: which there are and which is current. */
final class ServerIndexes {
    private static final String EXISTS_ALREADY = "resource_already_exists_exception";

    private final Connection connection;
    private final String name;
    private final Pattern version;
    private final String alias;

    ServerIndexes(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
        this.version = Pattern.compile(Pattern.quote(name) + "-v(\\d{1,6})-(\\d{1,9})");
        this.alias = name + "-" + IndexSchema.CURRENT.name();
    }

    /** Leads to the index in use. */
    String alias() {
        return alias;
    }

    /** Leads to the one being filled beside it. */
    String nextAlias() {
        return alias + "-next";
    }

    /** Sees to it that there is a current index and says how it was found. */
    IndexCondition open() {
        Map<String, Set<String>> all = all();
        if (leading(all, alias).isPresent()) {
            return new IndexCondition.CarriedOn();
        }
        int before = all.keySet().stream()
                .mapToInt(index -> number(index, 1))
                .filter(found -> found != IndexSchema.CURRENT.version())
                .max()
                .orElse(0);
        create(alias, generation(all));
        return before == 0 ? new IndexCondition.Fresh() : new IndexCondition.OldSchema(before);
    }

    /** An empty index that only the alias for the next leads to. */
    void createNext() {
        Map<String, Set<String>> all = all();
        removeLeftovers(all);
        leading(all, nextAlias()).ifPresent(this::remove);
        create(nextAlias(), generation(all));
    }

    /** What was filled becomes current in one step. The one before stays until the next start or refill: searches are under way. */
    void swap() {
        Map<String, Set<String>> all = all();
        String filled = leading(all, nextAlias())
                .orElseThrow(() -> new SearchIndexException("The refilled index is gone from OpenSearch"));
        List<Action> step = new ArrayList<>();
        leading(all, alias).ifPresent(old -> step.add(away(old, alias)));
        step.add(away(filled, nextAlias()));
        step.add(Action.of(action -> action.add(add -> add.index(filled).alias(alias))));
        connection.ask(client -> client.indices().updateAliases(update -> update.actions(step)));
    }

    private static Action away(String index, String alias) {
        return Action.of(action -> action.remove(remove -> remove.index(index).alias(alias)));
    }

    /** Removes indexes nothing leads to any more and those of versions before this one. */
    void removeLeftovers() {
        removeLeftovers(all());
    }

    private void removeLeftovers(Map<String, Set<String>> all) {
        all.forEach((index, aliases) -> {
            if (aliases.isEmpty() || number(index, 1) < IndexSchema.CURRENT.version()) {
                remove(index);
            }
        });
    }

    private void remove(String index) {
        connection.ask(
                client -> client.indices().delete(away -> away.index(index).ignoreUnavailable(true)));
    }

    /** Every index of the name with what leads to it. */
    private Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new TreeMap<>();
        connection
                .ask(client -> client.indices().getAlias(get -> get.index(name + "-v*")))
                .result()
                .forEach((index, aliases) -> {
                    if (version.matcher(index).matches()) {
                        all.put(index, aliases.aliases().keySet());
                    }
                });
        return all;
    }

    private static Optional<String> leading(Map<String, Set<String>> all, String alias) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().contains(alias))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private int number(String index, int group) {
        Matcher matcher = version.matcher(index);
        return matcher.matches() ? Integer.parseInt(matcher.group(group)) : 0;
    }

    private int generation(Map<String, Set<String>> all) {
        return 1
                + all.keySet().stream()
                        .filter(index -> number(index, 1) == IndexSchema.CURRENT.version())
                        .mapToInt(index -> number(index, 2))
                        .max()
                        .orElse(0);
    }

    /** Somebody else may make the same at the same time: then it is there, which is all that is wanted. */
    private void create(String leading, int generation) {
        try {
            connection.send("PUT", "/" + alias + "-" + generation, IndexShape.of(IndexSchema.CURRENT, leading));
        } catch (SearchIndexException e) {
            if (!String.valueOf(e.getMessage()).contains(EXISTS_ALREADY)) {
                throw e;
            }
        }
    }
}
