package org.bienban.app.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.WardFixture.Ward;

/** The actors of the table of rights by the names it uses; rights are tried on the ward's first cell. */
record Cast(Map<String, UUID> people) {

    /** Nobody signed in. */
    static final String ANONYMOUS = "anonymous";

    static Cast of(Ward ward, Ward elsewhere) {
        Map<String, UUID> people = new LinkedHashMap<>();
        people.put("secretary", ward.first().secretary());
        people.put("deputy", ward.first().deputy());
        people.put("minute-taker", ward.first().minuteTaker());
        people.put("cell-committee", ward.first().committeeMember());
        people.put("member", ward.first().member());
        people.put("supervisor", ward.first().supervisor());
        people.put("other-secretary", ward.second().secretary());
        people.put("other-supervisor", ward.second().supervisor());
        people.put("ward-secretary", ward.wardSecretary());
        people.put("ward-deputy", ward.wardDeputy());
        people.put("standing", ward.standingMember());
        people.put("office", ward.office());
        people.put("archivist", ward.archivist());
        people.put("other-office", elsewhere.office());
        people.put("province", ward.provinceOffice());
        people.put("answering", ward.answeringOfficer());
        people.put("administrator", ward.administrator());
        people.put("other-administrator", elsewhere.administrator());
        return new Cast(people);
    }

    Set<String> names() {
        return people.keySet();
    }
}
