package org.bienban.app.rights;

import java.util.Map;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.access.Accounts;
import org.springframework.boot.test.context.TestComponent;

/** The units and people every module's paths speak of. */
@TestComponent
class CellSubjects implements EndpointSubjects {

    private final Accounts accounts;

    CellSubjects(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        return Map.of(
                "units/id", ward.first().id(),
                "people/id", ward.first().member(),
                "path", "rename",
                "cellId", ward.first().id(),
                "wardId", ward.wardId(),
                "unitId", ward.first().id(),
                "personId", ward.first().member(),
                "accountId",
                        accounts.create(
                                ward.first().exempt(), "rights-" + ward.first().exempt(), "correct horse battery"));
    }
}
