package org.bienban.app.importing.reading;

import org.jspecify.annotations.Nullable;

/** One document of a source: its bytes, or why it cannot even be opened. */
public final class Entry {

    private final String path;
    private final EntryKind kind;
    private final byte[] bytes;
    private final @Nullable EntryProblem problem;

    private Entry(String path, EntryKind kind, byte[] bytes, @Nullable EntryProblem problem) {
        this.path = path;
        this.kind = kind;
        this.bytes = bytes;
        this.problem = problem;
    }

    static Entry of(String path, byte[] bytes) {
        return new Entry(path, EntryKind.ofName(path), bytes, null);
    }

    static Entry record(String path, byte[] bytes) {
        return new Entry(path, EntryKind.RECORD, bytes, null);
    }

    static Entry broken(String path, Problem problem, String detail) {
        return new Entry(path, EntryKind.ofName(path), new byte[0], new EntryProblem(problem, detail));
    }

    /** Where it lies, for example {@code x.zip/2019/thang-5.pdf} or {@code minutes.jsonl#12}. */
    public String path() {
        return path;
    }

    /** How to read it. */
    public EntryKind kind() {
        return kind;
    }

    /** Its content, empty where there is a problem. */
    public byte[] bytes() {
        return bytes;
    }

    /** Why it cannot be opened, or null. */
    public @Nullable EntryProblem problem() {
        return problem;
    }
}
