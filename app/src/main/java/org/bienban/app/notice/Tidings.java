package org.bienban.app.notice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told to people.
 *
 * @param people whom, each once
 * @param subjectId what it is about: nobody is told the same about the same subject twice
 * @param link address within the application
 * @param arguments of the message, see {@link Notice}
 * @param issueId the issue it is about, null if it is about something else
 * @param entries of the search index it is about, if a saved search found them
 */
record Tidings(
        Set<UUID> people,
        NoticeKind kind,
        UUID subjectId,
        String link,
        List<String> arguments,
        @Nullable UUID issueId,
        List<String> entries) {

    /** Copies people, arguments and entries. */
    Tidings {
        people = Set.copyOf(people);
        arguments = List.copyOf(arguments);
        entries = List.copyOf(entries);
    }

    static Tidings of(Collection<UUID> people, NoticeKind kind, UUID subjectId, String link, List<String> arguments) {
        return new Tidings(Set.copyOf(people), kind, subjectId, link, arguments, null, List.of());
    }

    /** About an issue, by code and cell. */
    static Tidings of(Collection<UUID> people, NoticeKind kind, UUID subjectId, Issue issue) {
        return new Tidings(
                Set.copyOf(people),
                kind,
                subjectId,
                "/issues/" + issue.id(),
                List.of(issue.code(), issue.originName()),
                issue.id(),
                List.of());
    }

    /** What something is about, named by its parts: the same parts are the same subject, today and next year. */
    static UUID subject(Object... parts) {
        String name = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** That a saved search found something; the first argument is its name. */
    static Tidings found(
            UUID person, NoticeKind kind, UUID subjectId, String link, List<String> arguments, List<String> entries) {
        return new Tidings(Set.of(person), kind, subjectId, link, arguments, null, entries);
    }
}
