package org.bienban.app.scoring.engine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A criterion. Its answers are short texts, so that one form, one table and one API hold them all. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = YesNo.class, name = "yes-no"),
    @JsonSubTypes.Type(value = Free.class, name = "free")
})
public sealed interface Item permits Choice, YesNo, Free {

    /** The answer that an item does not apply; only where {@link When#IF_ANY} allows it. */
    String NOT_APPLICABLE = "na";

    /** Stable within the rule set and its successors: answers are carried over by it. */
    String id();

    /** What is judged. */
    Wording text();

    /** When it applies. */
    When when();

    /** Id of the item that takes over the points when this one does not apply; null: the others of the group share them. */
    @Nullable
    String coveredBy();

    /** The most it gives. */
    Points most();

    /** What the answer gives; empty if it is no answer to this item. */
    Optional<Points> read(String answer);

    /** The answer the record speaks for; empty if it says too little. */
    Optional<String> propose(Facts facts);

    /** The measures the proposal is drawn from, which are its evidence. */
    Set<Measure> measures();

    /** The answers on offer, best first; empty where points are given freely. */
    List<Option> options();

    /** The answer that gives full points. */
    String best();
}
