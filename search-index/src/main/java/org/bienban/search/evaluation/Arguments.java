package org.bienban.search.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What follows the command: {@code --name value} pairs, none of them twice. */
final class Arguments {
    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the pairs from the given place on; a name that is not among those known is refused. */
    static Arguments read(String[] words, int from, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = from; i < words.length; i += 2) {
            String name = words[i];
            if (!known.contains(name)) {
                throw new UsageException("unknown argument " + name);
            }
            if (i + 1 == words.length) {
                throw new UsageException(name + " has no value");
            }
            if (values.put(name, words[i + 1]) != null) {
                throw new UsageException(name + " is given twice");
            }
        }
        return new Arguments(values);
    }

    Path path(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw new UsageException(name + " is missing");
        }
        return Path.of(value);
    }

    /** A whole number from 1 to the largest; the default if it was not given. */
    int count(String name, int otherwise, int largest) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(name + " is not a number: " + value, e);
        }
        throw new UsageException(name + " must be from 1 to " + largest);
    }
}
