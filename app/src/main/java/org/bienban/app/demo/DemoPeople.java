package org.bienban.app.demo;

import static org.bienban.app.demo.DemoDates.REFORM;
import static org.bienban.app.demo.DemoDates.TERM;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.organisation.MemberEditing;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Standing;
import org.springframework.stereotype.Component;

/** The 612 members, the posts of the cells and those of the levels above. */
@Component
class DemoPeople {

    /** Committee members who follow cells, by key; they are members of the ward agency's cell. */
    static final Map<String, String> SUPERVISORS = Map.of(
            "tam", "Nguyễn Hữu Tâm",
            "hanh", "Phùng Thị Hạnh",
            "thanh", "Vũ Đức Thành",
            "viet", "Trương Quốc Việt",
            "ngoc", "Đinh Thị Ngọc");

    private final MemberEditing members;
    private final PostEditing posts;

    DemoPeople(MemberEditing members, PostEditing posts) {
        this.members = members;
        this.posts = posts;
    }

    /** People of the ward's committee and above, by what they are there for. */
    enum Officer {
        WARD_SECRETARY("Trần Quang Lộc", PostKind.SECRETARY),
        WARD_DEPUTY("Lê Thị Bích Thủy", PostKind.DEPUTY_SECRETARY),
        WARD_STANDING("Phạm Đình Trọng", PostKind.STANDING_MEMBER),
        WARD_OFFICE("Đỗ Mạnh Cường", PostKind.OFFICE_STAFF),
        ARCHIVIST("Lương Thị Mai", PostKind.ARCHIVIST),
        ADMINISTRATOR("Hà Tuấn Kiệt", PostKind.ADMINISTRATOR),
        CITY_OFFICE("Nguyễn Đức Minh", PostKind.OFFICE_STAFF),
        PROVINCE_OFFICE("Trịnh Thị Hoàng Yến", PostKind.OFFICE_STAFF),
        PROVINCE_ANSWERING("Vũ Hoài Nam", PostKind.ANSWERING_OFFICER),
        ANSWERING("Bùi Đình Ân", PostKind.ANSWERING_OFFICER);

        final String fullName;
        final PostKind kind;

        Officer(String fullName, PostKind kind) {
            this.fullName = fullName;
            this.kind = kind;
        }

        /** Whether a member of the ward agency's cell. */
        boolean ofWard() {
            return this != CITY_OFFICE && this != PROVINCE_OFFICE && this != PROVINCE_ANSWERING && this != ANSWERING;
        }
    }

    /** Ids by full name, officers included. */
    Map<String, UUID> make(List<DemoCell> cells, DemoUnits.Made units) {
        DemoNames names = new DemoNames();
        Map<String, UUID> people = new LinkedHashMap<>();
        SUPERVISORS.values().stream().sorted().forEach(name -> add(people, names, name));
        for (Officer officer : Officer.values()) {
            add(people, names, officer.fullName);
        }
        cells.forEach(cell -> DemoRoster.named(cell).forEach(names::take));
        for (DemoCell cell : cells) {
            join(people, DemoRoster.of(cell, names), DemoUnits.id(units, cell));
        }
        cells.forEach(cell -> appoint(people, cell, DemoUnits.id(units, cell)));
        appointAbove(people, units);
        return people;
    }

    /** Posts of the ward begin anew with the ward; supervision goes on. */
    void reform(Map<String, UUID> people, DemoUnits.Made units) {
        for (Officer officer : Officer.values()) {
            if (officer.ofWard()) {
                posts.appoint(id(people, officer.fullName), units.ward(), officer.kind, REFORM);
            }
        }
        SUPERVISORS
                .values()
                .forEach(name -> posts.appoint(id(people, name), units.ward(), PostKind.COMMITTEE_MEMBER, REFORM));
        members.changeStanding(
                id(people, "Lý Thu Hằng"),
                Objects.requireNonNull(units.cells().get("tieuhoc")),
                Standing.OFFICIAL,
                REFORM);
    }

    static UUID id(Map<String, UUID> people, String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private void join(Map<String, UUID> people, List<DemoRoster.Entry> roster, UUID cellId) {
        for (DemoRoster.Entry entry : roster) {
            UUID person = people.containsKey(entry.name())
                    ? id(people, entry.name())
                    : members.addPerson(entry.name(), entry.phone(), entry.since());
            people.put(entry.name(), person);
            members.join(person, cellId, entry.standing(), Participation.ACTIVE, entry.since());
            if (entry.participation() != Participation.ACTIVE) {
                members.changeParticipation(person, cellId, entry.participation(), LocalDate.of(2025, 1, 1));
            }
        }
    }

    private void appoint(Map<String, UUID> people, DemoCell cell, UUID cellId) {
        posts.appoint(id(people, cell.secretary()), cellId, PostKind.SECRETARY, TERM);
        posts.appoint(id(people, cell.minuteTaker()), cellId, PostKind.MINUTE_TAKER, TERM);
        posts.appoint(id(people, cell.minuteTaker()), cellId, PostKind.COMMITTEE_MEMBER, TERM);
        if (!cell.others().isEmpty()) {
            posts.appoint(id(people, cell.others().getFirst()), cellId, PostKind.DEPUTY_SECRETARY, TERM);
        }
        if (SUPERVISORS.containsKey(cell.supervisor())) {
            String name = Objects.requireNonNull(SUPERVISORS.get(cell.supervisor()));
            posts.assignSupervisor(id(people, name), cellId, TERM);
        }
    }

    private void appointAbove(Map<String, UUID> people, DemoUnits.Made units) {
        for (Officer officer : Officer.values()) {
            UUID unit = switch (officer) {
                case CITY_OFFICE -> units.city();
                case PROVINCE_OFFICE -> units.province();
                case PROVINCE_ANSWERING -> units.department();
                case ANSWERING -> units.authority();
                default -> units.oldWard();
            };
            posts.appoint(id(people, officer.fullName), unit, officer.kind, TERM);
        }
        // The administrator serves the whole province, so that answering bodies and the province are theirs too.
        posts.appoint(id(people, Officer.ADMINISTRATOR.fullName), units.province(), PostKind.ADMINISTRATOR, REFORM);
        SUPERVISORS
                .values()
                .forEach(name -> posts.appoint(id(people, name), units.oldWard(), PostKind.COMMITTEE_MEMBER, TERM));
    }

    private void add(Map<String, UUID> people, DemoNames names, String name) {
        names.take(name);
        people.put(name, members.addPerson(name, null, TERM));
    }
}
