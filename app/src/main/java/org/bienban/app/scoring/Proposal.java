package org.bienban.app.scoring;

import java.util.List;
import org.bienban.app.scoring.engine.Measure;
import org.bienban.app.scoring.engine.Measured;

/**
 * The answer the record speaks for.
 *
 * @param value the answer
 * @param evidence what it is drawn from
 */
public record Proposal(String value, List<Evidence> evidence) {

    public Proposal {
        evidence = List.copyOf(evidence);
    }

    /** One thing the record says. */
    public record Evidence(Measure measure, Measured measured) {}
}
