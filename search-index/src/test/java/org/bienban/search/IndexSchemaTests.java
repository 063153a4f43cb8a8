package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Guards upgrades of the index: what a version means is written down when it is made and never changes. */
class IndexSchemaTests {
    @Test
    void countsVersionsFromOneWithoutGaps() {
        List<Integer> versions =
                IndexSchema.ALL.stream().map(IndexSchema::version).toList();
        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i)).isEqualTo(i + 1);
        }
        assertThat(IndexSchema.CURRENT).isSameAs(IndexSchema.ALL.getLast());
    }

    @Test
    void addsOrRemovesFieldsButNeverBoth() {
        for (int i = 1; i < IndexSchema.ALL.size(); i++) {
            Set<IndexField> before = EnumSet.copyOf(IndexSchema.ALL.get(i - 1).fields());
            Set<IndexField> after = EnumSet.copyOf(IndexSchema.ALL.get(i).fields());
            assertThat(before.containsAll(after) || after.containsAll(before))
                    .as(IndexSchema.ALL.get(i).name())
                    .isTrue();
        }
    }

    @Test
    void keepsTheMeaningOfEveryVersionAsWrittenDown() throws IOException {
        for (IndexSchema schema : IndexSchema.ALL) {
            assertThat(meaning(schema)).as(schema.name()).isEqualTo(writtenDown(schema));
        }
    }

    @Test
    void namesFieldsInLowerSnakeOnceEach() {
        assertThat(IndexField.values())
                .extracting(IndexField::fieldName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
    }

    private static List<String> meaning(IndexSchema schema) {
        return schema.fields().stream()
                .map(field -> field.fieldName() + " " + field.kind() + (field.stored() ? " stored" : ""))
                .toList();
    }

    private static List<String> writtenDown(IndexSchema schema) throws IOException {
        try (InputStream in = IndexSchemaTests.class.getResourceAsStream("/schema-" + schema.name() + ".txt")) {
            assertThat(in).as("schema-%s.txt", schema.name()).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
