package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexHomeTests {
    private static final String NAME = IndexSchema.CURRENT.name();
    private static final IndexPosition WRITTEN = new IndexPosition(12, 34);

    @TempDir
    private Path folder;

    @Test
    void startsFreshAndCarriesOn() {
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.Fresh());
            assertThat(home.condition().needsFilling()).isTrue();
            write(home.current(), "a");
        }
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.CarriedOn());
            assertThat(home.condition().needsFilling()).isFalse();
            assertThat(home.current().position()).isEqualTo(WRITTEN);
            assertThat(found(home.current())).containsExactly("a");
        }
    }

    @Test
    void refusesASecondOpener() {
        try (IndexHome home = IndexHome.open(folder)) {
            assertThatThrownBy(() -> IndexHome.open(folder))
                    .isInstanceOf(SearchIndexException.class)
                    .hasMessageContaining("in use by another process");
            assertThat(home.current().count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "flip", "remove", "empty"})
    void replacesADamagedIndexAndSaysWhy(String damage) throws IOException {
        writeAndClose();
        damage(largestFile(), damage);
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(home.condition())
                    .isInstanceOfSatisfying(
                            IndexCondition.Damaged.class,
                            damaged -> assertThat(damaged.reason()).isNotBlank());
            assertThat(home.current().position()).isEqualTo(IndexPosition.START);
            assertThat(home.current().count()).isZero();
            write(home.current(), "b");
        }
        assertThat(folder.resolve("damaged-" + NAME + "-1")).isDirectory();
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.CarriedOn());
            assertThat(found(home.current())).containsExactly("b");
        }
    }

    @Test
    void replacesAnIndexWhoseFolderIsGone() throws IOException {
        writeAndClose();
        deleteTree(folder.resolve(NAME + "-1"));
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(home.condition()).isInstanceOf(IndexCondition.Damaged.class);
            assertThat(home.current().count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "../../etc", "v1-1\0"})
    void takesAnUnreadablePointerForDamage(String pointer) throws IOException {
        writeAndClose();
        Files.writeString(folder.resolve("current"), pointer);
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(home.condition()).isInstanceOf(IndexCondition.Damaged.class);
            assertThat(home.current().position()).isEqualTo(IndexPosition.START);
        }
    }

    @Test
    void leavesAnotherSchemaVersionBehind() throws IOException {
        writeAndClose();
        Files.writeString(folder.resolve("current"), "v999-1\n");
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.OldSchema(999));
            assertThat(home.current().count()).isZero();
        }
    }

    @Test
    void servesTheOldIndexUntilTheRefilledOneIsSwappedIn() throws IOException {
        try (IndexHome home = IndexHome.open(folder)) {
            SearchIndex current = home.current();
            write(current, "old");
            SearchIndex refilled = home.refill();
            write(refilled, "new");
            assertThat(found(current)).containsExactly("old");
            home.swap(refilled);
            assertThat(found(current)).containsExactly("new");
            write(current, "newer");
            assertThat(indexFolders()).containsExactly(NAME + "-2");
        }
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(found(home.current())).containsExactlyInAnyOrder("new", "newer");
        }
    }

    @Test
    void forgetsAnUnfinishedRefill() throws IOException {
        try (IndexHome home = IndexHome.open(folder)) {
            write(home.current(), "old");
            write(home.refill(), "half");
        }
        Files.writeString(folder.resolve("current.new"), NAME + "-");
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(found(home.current())).containsExactly("old");
            assertThat(indexFolders()).containsExactly(NAME + "-1");
        }
    }

    @Test
    void swapsInTheLatestRefillOnly() {
        try (IndexHome home = IndexHome.open(folder)) {
            SearchIndex first = home.refill();
            SearchIndex second = home.refill();
            assertThatThrownBy(() -> home.swap(first)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> home.swap(home.current())).isInstanceOf(IllegalArgumentException.class);
            home.swap(second);
            assertThatThrownBy(() -> home.swap(second)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void writeAndClose() {
        try (IndexHome home = IndexHome.open(folder)) {
            write(home.current(), "a");
        }
    }

    private static void write(SearchIndex index, String id) {
        IndexEntry entry = IndexEntry.of(id, "minutes")
                .passage("p", "", "giá đất dịch vụ của tổ dân phố ".repeat(50))
                .audiences(List.of("all"))
                .build();
        index.write(List.of(new IndexChange.Upsert(entry)), WRITTEN);
    }

    private static List<String> found(SearchIndex index) {
        return index.search(SearchQuery.of("dat", List.of("all")).build()).hits().stream()
                .map(SearchHit::id)
                .toList();
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(NAME + "-1"))) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void damage(Path file, String how) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (how) {
            case "cut" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            case "empty" -> Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
            case "remove" -> Files.delete(file);
            default -> {
                bytes[bytes.length / 2] ^= 0x40;
                Files.write(file, bytes);
            }
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private List<String> indexFolders() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("v"))
                    .toList();
        }
    }
}
