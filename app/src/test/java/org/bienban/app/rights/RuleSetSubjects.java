package org.bienban.app.rights;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.access.Actors;
import org.bienban.app.scoring.RuleSetEditing;
import org.springframework.boot.test.context.TestComponent;

/** A rule set the ward's committee is writing. */
@TestComponent
class RuleSetSubjects implements EndpointSubjects {

    private static final UUID GUIDE_42 = UUID.fromString("5c0e2025-0000-4000-8000-000000000042");

    private final RuleSetEditing editing;
    private final Actors actors;

    RuleSetSubjects(RuleSetEditing editing, Actors actors) {
        this.editing = editing;
        this.actors = actors;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        return Map.of(
                "ruleSetId",
                editing.begin(actors.ofPerson(ward.wardSecretary()), ward.wardId(), GUIDE_42),
                "itemId",
                "length");
    }
}
