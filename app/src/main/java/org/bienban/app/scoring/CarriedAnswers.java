package org.bienban.app.scoring;

import java.util.Map;
import java.util.Optional;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.RuleSet;

/** Answers given under one rule set, carried over to another. */
final class CarriedAnswers {

    private final Column column;
    private final RuleSet old;
    private final Map<String, Proposal> then;
    private final Map<String, Proposal> now;
    private long assumed;

    /**
     * Prepares to carry a column over.
     *
     * @param then what the record proposed under the old set
     * @param now what it proposes under the new one
     */
    CarriedAnswers(Column column, RuleSet old, Map<String, Proposal> then, Map<String, Proposal> now) {
        this.column = column;
        this.old = old;
        this.then = Map.copyOf(then);
        this.now = Map.copyOf(now);
    }

    /** The answer to an item of the new set. */
    String answer(Item item) {
        Optional<String> given = given(item);
        Proposal before = then.get(item.id());
        Proposal proposal = now.get(item.id());
        boolean fromRecord =
                before != null && given.filter(before.value()::equals).isPresent();
        if (proposal != null && (given.isEmpty() || fromRecord)) {
            return proposal.value();
        }
        if (given.isEmpty()) {
            assumed++;
        }
        return given.orElseGet(item::best);
    }

    /** How many answers nothing told. */
    long assumed() {
        return assumed;
    }

    /** What was answered, if the item still asks the same: of the same kind, with as many answers to choose from. */
    private Optional<String> given(Item item) {
        boolean same = old.item(item.id())
                .filter(before -> before.getClass() == item.getClass())
                .filter(before -> before.options().size() == item.options().size())
                .isPresent();
        return Optional.ofNullable(column.answers().get(item.id()))
                .map(Answer::value)
                .filter(value -> same
                        && (value.equals(Item.NOT_APPLICABLE)
                                || item.read(value).isPresent()));
    }
}
