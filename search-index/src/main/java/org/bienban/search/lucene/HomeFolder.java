package org.bienban.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bienban.search.IndexCondition;
import org.bienban.search.IndexSchema;
import org.bienban.search.SearchIndexException;
import org.jspecify.annotations.Nullable;

/** The files of a {@link LuceneHome}: which folders there are and which is current. */
final class HomeFolder {
    /** What was opened and how it was found. */
    record Opened(LuceneSearchIndex index, IndexCondition condition) {}

    private static final Pattern INDEX_FOLDER = Pattern.compile("v(\\d{1,6})-(\\d{1,9})");
    private static final String DAMAGED = "damaged-";

    private final Path home;
    private final Pointer pointer;
    private final FileChannel lockFile;
    private @Nullable LuceneSearchIndex next;
    private @Nullable String nextName;

    private HomeFolder(Path home, FileChannel lockFile) {
        this.home = home;
        this.pointer = new Pointer(home);
        this.lockFile = lockFile;
    }

    /** Takes the folder for this process; the operating system gives it back if the process dies. */
    static HomeFolder lock(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new SearchIndexException("The search index in " + home + " is in use by another process");
            }
            return new HomeFolder(home, channel);
        } catch (IOException e) {
            throw new SearchIndexException("The folder " + home + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Gives the folder back. */
    void unlock() {
        try {
            if (next != null) {
                next.close();
            }
            lockFile.close();
        } catch (IOException e) {
            throw LuceneFailures.writing(e);
        }
    }

    /** Opens what is current, or puts an empty index in its place and says why. */
    Opened openCurrent() throws IOException {
        String name = pointer.read();
        if (name == null) {
            IndexCondition found = indexFolders().isEmpty()
                    ? new IndexCondition.Fresh()
                    : new IndexCondition.Damaged("nothing says which index is current");
            return new Opened(startEmpty(), found);
        }
        Matcher matcher = INDEX_FOLDER.matcher(name);
        if (!matcher.matches()) {
            return new Opened(startEmpty(), new IndexCondition.Damaged("the name of the current index is unreadable"));
        }
        int version = Integer.parseInt(matcher.group(1));
        if (version != IndexSchema.CURRENT.version()) {
            return new Opened(startEmpty(), new IndexCondition.OldSchema(version));
        }
        return openOrReplace(name);
    }

    private Opened openOrReplace(String name) throws IOException {
        Path folder = home.resolve(name);
        try {
            Wholeness.check(folder);
            return new Opened(LuceneSearchIndex.open(folder), new IndexCondition.CarriedOn());
        } catch (AccessDeniedException e) {
            // Not damage: somebody must grant the right, and then the index is good.
            throw e;
        } catch (IOException | RuntimeException e) {
            LuceneSearchIndex empty = startEmpty();
            moveAside(folder, name);
            return new Opened(empty, new IndexCondition.Damaged(String.valueOf(e.getMessage())));
        }
    }

    private LuceneSearchIndex startEmpty() throws IOException {
        LuceneSearchIndex made = createNext(1);
        pointTo(made);
        return made;
    }

    /** A new empty index nobody points to yet; large writes to it are shared among threads. */
    LuceneSearchIndex createNext(int threads) throws IOException {
        if (next != null) {
            next.close();
        }
        int generation = 1;
        for (String name : indexFolders()) {
            Matcher matcher = INDEX_FOLDER.matcher(name);
            if (matcher.matches()) {
                generation = Math.max(generation, Integer.parseInt(matcher.group(2)) + 1);
            }
        }
        String name = IndexSchema.CURRENT.name() + "-" + generation;
        LuceneSearchIndex made = LuceneSearchIndex.fill(home.resolve(name), threads);
        next = made;
        nextName = name;
        return made;
    }

    /** Whether this is the one last made and not yet current. */
    boolean isNext(LuceneSearchIndex index) {
        return next == index;
    }

    /** Makes the one last made current, in one step that survives a crash. */
    void pointTo(LuceneSearchIndex made) throws IOException {
        String name = nextName;
        if (made != next || name == null) {
            throw new IllegalArgumentException("Not the index last made");
        }
        made.settle();
        pointer.write(name);
        next = null;
        nextName = null;
    }

    /** Removes every index that is neither current nor being filled, and all damaged ones but the last. */
    void removeLeftovers() throws IOException {
        String current = pointer.read();
        for (String name : indexFolders()) {
            if (!name.equals(current) && !name.equals(nextName)) {
                FolderTree.delete(home.resolve(name));
            }
        }
    }

    private void moveAside(Path folder, String name) throws IOException {
        for (String old : names(DAMAGED)) {
            FolderTree.delete(home.resolve(old));
        }
        if (Files.exists(folder)) {
            Files.move(folder, home.resolve(DAMAGED + name));
        }
    }

    private List<String> indexFolders() throws IOException {
        return names("v").stream()
                .filter(name -> INDEX_FOLDER.matcher(name).matches())
                .toList();
    }

    private List<String> names(String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(home)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.startsWith(prefix))
                    .toList();
        }
    }
}
