package org.bienban.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.junit.jupiter.api.Test;

class KeySourceTests {

    /** A kind of group missing here would hide tasks from those who wait for it. */
    @Test
    void knowsEveryKindOfGroupThatMayHaveTheTurn() throws ReflectiveOperationException {
        var factories = Arrays.stream(CandidateGroup.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == String.class
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {UUID.class}))
                .toList();
        assertThat(factories).isNotEmpty();
        for (var factory : factories) {
            String group = (String) factory.invoke(null, UUID.randomUUID());
            assertThat(KeySource.TURNS).contains(group.substring(0, group.indexOf(':')));
        }
    }

    @Test
    void leavesOutRunsThatAreOnesOwnTurnAltogether() {
        UUID cell = UUID.randomUUID();
        TaskGroups supervisor =
                new TaskGroups(Set.of(CandidateGroup.supervisorOf(cell)), Set.of("cell:" + cell), Set.of());

        List<String> runs = KeySource.of(TaskList.WAITING, supervisor).stream()
                .map(KeySource::group)
                .toList();

        assertThat(runs)
                .contains("cell:" + cell, "cell:" + cell + ":secretary")
                .doesNotContain("cell:" + cell + ":supervisor");
    }
}
