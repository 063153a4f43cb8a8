package org.bienban.app.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Unit;
import org.springframework.stereotype.Component;

/** Who acts on an issue where it is held, by the kind of the unit. */
@Component
class DemoCommittees {

    private final Affairs affairs;

    DemoCommittees(Affairs affairs) {
        this.affairs = affairs;
    }

    UUID office(IssueCourse course, Map<String, UUID> people, LocalDate on) {
        DemoPeople.Officer officer =
                switch (affairs.heir(course.holderId(), on).map(Unit::kind).orElse(Unit.WARD)) {
                    case "province" -> DemoPeople.Officer.PROVINCE_OFFICE;
                    case "city" -> DemoPeople.Officer.CITY_OFFICE;
                    default -> DemoPeople.Officer.WARD_OFFICE;
                };
        return DemoPeople.id(people, officer.fullName);
    }

    /** Who answers for the body charged. */
    UUID answering(IssueCourse course, Map<String, UUID> people) {
        DemoPeople.Officer officer =
                course.level() == 1 ? DemoPeople.Officer.ANSWERING : DemoPeople.Officer.PROVINCE_ANSWERING;
        return DemoPeople.id(people, officer.fullName);
    }
}
