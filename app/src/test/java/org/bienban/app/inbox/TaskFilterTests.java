package org.bienban.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.bienban.workflows.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskFilterTests {

    @Test
    void readsWordsWithoutAccentsAndCase() {
        assertThat(TaskFilter.parse("  Đồng  GẨY ").words()).containsExactly("dong", "gay");
        assertThat(TaskFilter.parse("cell:\"Chùa Hà\"").words()).containsExactly("chua", "ha");
    }

    @Test
    void readsMonthAndState() {
        TaskFilter filter = TaskFilter.parse("hà month:2026-10 is:overdue");

        assertThat(filter.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(filter.overdue()).isTrue();
        assertThat(filter.words()).containsExactly("ha");
        assertThat(filter.problems()).isEmpty();
    }

    @Test
    void namesWhatItDoesNotUnderstand() {
        TaskFilter filter = TaskFilter.parse("month:2026-13 is:late colour:red");

        assertThat(filter.problems()).containsExactly("month:2026-13", "is:late", "colour:red");
        assertThat(filter.isEmpty()).isTrue();
    }

    @Test
    void readsRoundKindHolderAndStates() {
        TaskFilter filter = TaskFilter.parse("round:2 kind:revise holder:\"Nguyễn Tâm\" is:mine is:Unclaimed");

        assertThat(filter.round()).isEqualTo(2);
        assertThat(filter.kinds()).containsExactly(TaskKind.REVISE);
        assertThat(filter.holder()).containsExactly("nguyen", "tam");
        assertThat(filter.states()).containsExactlyInAnyOrder(TaskFilter.State.MINE, TaskFilter.State.UNCLAIMED);
        assertThat(filter.problems()).isEmpty();
        assertThat(TaskFilter.parse("round:0 round:99999 kind:what holder:\"\" cell:\"\"")
                        .problems())
                .hasSize(5);
    }

    @Test
    void takesNothingForEverything() {
        assertThat(TaskFilter.parse(null)).isSameAs(TaskFilter.NONE);
        assertThat(TaskFilter.parse("   ").isEmpty()).isTrue();
    }

    @Test
    void keepsAPositionThroughTheAddress() {
        TaskPosition dated = new TaskPosition(Instant.parse("2026-11-22T10:00:00.123456Z"), UUID.randomUUID());
        TaskPosition never = new TaskPosition(null, UUID.randomUUID());

        assertThat(TaskPosition.parse(dated.token())).contains(dated);
        assertThat(TaskPosition.parse(never.token())).contains(never);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "_", "12_", "-_nonsense", "99999999999999999999_8c1d"})
    void takesAMangledPositionForNone(String token) {
        assertThat(TaskPosition.parse(token)).isEmpty();
    }
}
