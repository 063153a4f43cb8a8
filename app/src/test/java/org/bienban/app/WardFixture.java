package org.bienban.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bienban.app.organisation.MemberEditing;
import org.bienban.app.organisation.NewUnit;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Standing;
import org.bienban.app.organisation.UnitEditing;
import org.springframework.boot.test.context.TestComponent;

/**
 * Makes a province, a ward and two cells with people in every post, through the application's services; each call a
 * new tree, so that test classes sharing a database do not meet. Import it with {@code @Import(WardFixture.class)}.
 */
@TestComponent
public class WardFixture {

    /** First day of everything made here. */
    public static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final UnitEditing units;
    private final MemberEditing members;
    private final PostEditing posts;

    WardFixture(UnitEditing units, MemberEditing members, PostEditing posts) {
        this.units = units;
        this.members = members;
        this.posts = posts;
    }

    /**
     * A cell: secretary, deputy, minute-taker, chi ủy member and three more, all official but {@code probationary};
     * {@code exempt} is excused from meetings. Seven members: six official, one probationary; six must attend.
     */
    public record Cell(
            UUID id,
            String name,
            UUID secretary,
            UUID deputy,
            UUID minuteTaker,
            UUID committeeMember,
            UUID member,
            UUID probationary,
            UUID exempt,
            UUID supervisor) {

        /** The seven members. */
        public List<UUID> members() {
            return List.of(secretary, deputy, minuteTaker, committeeMember, member, probationary, exempt);
        }
    }

    /** A ward under a province with its people; every cell has its own supervisor. */
    public record Ward(
            UUID provinceId,
            UUID wardId,
            UUID authorityId,
            Cell first,
            Cell second,
            UUID wardSecretary,
            UUID wardDeputy,
            UUID standingMember,
            UUID office,
            UUID archivist,
            UUID provinceSecretary,
            UUID provinceOffice,
            UUID answeringOfficer,
            UUID administrator) {}

    /** Makes a new tree. */
    public Ward ward() {
        int number = NUMBER.incrementAndGet();
        String prefix = "%02d%03d".formatted(number / 900 + 40, number % 900 + 100);
        UUID province = unit("province", null, "Đảng bộ tỉnh Mẫu " + number, prefix + "000000000", null);
        UUID ward = unit("ward", null, "Đảng bộ phường Mẫu " + number, prefix + "053000000", province);
        UUID authority =
                unit("authority", "peoples-committee", "Ủy ban nhân dân phường Mẫu " + number, "UBND-" + number, ward);
        return new Ward(
                province,
                ward,
                authority,
                cell(ward, "Chi bộ tổ dân phố Thứ Nhất " + number, "residential", prefix + "053000001"),
                cell(ward, "Chi bộ Trường Tiểu học Thứ Hai " + number, "school", prefix + "053000002"),
                officer("Trần Quang Lộc", ward, PostKind.SECRETARY),
                officer("Lê Thị Bích Thủy", ward, PostKind.DEPUTY_SECRETARY),
                officer("Phan Văn Đức", ward, PostKind.STANDING_MEMBER),
                officer("Đỗ Mạnh Cường", ward, PostKind.OFFICE_STAFF),
                officer("Lương Thị Mai", ward, PostKind.ARCHIVIST),
                officer("Hà Văn Sơn", province, PostKind.SECRETARY),
                officer("Trịnh Thị Yến", province, PostKind.OFFICE_STAFF),
                officer("Bùi Đình An", authority, PostKind.ANSWERING_OFFICER),
                officer("Vũ Kỹ Thuật", ward, PostKind.ADMINISTRATOR));
    }

    /** Adds a member to the cell and returns the person's id. */
    public UUID member(UUID cellId, String name, Standing standing, Participation participation) {
        UUID person = members.addPerson(name, null, BEGIN);
        members.join(person, cellId, standing, participation, BEGIN);
        return person;
    }

    private Cell cell(UUID ward, String name, String type, String code) {
        UUID id = unit("cell", type, name, code, ward);
        Cell cell = new Cell(
                id,
                name,
                active(id, "Nguyễn Thị Lan Anh"),
                active(id, "Phạm Văn Chính"),
                active(id, "Hoàng Minh Tuấn"),
                active(id, "Ngô Thu Trang"),
                active(id, "Trần Bá Lưu"),
                member(id, "Đặng Thị Hòe", Standing.PROBATIONARY, Participation.ACTIVE),
                member(id, "Lê Văn Khoát", Standing.OFFICIAL, Participation.EXEMPT),
                officer("Nguyễn Hữu Tâm", ward, PostKind.COMMITTEE_MEMBER));
        posts.appoint(cell.secretary(), id, PostKind.SECRETARY, BEGIN);
        posts.appoint(cell.deputy(), id, PostKind.DEPUTY_SECRETARY, BEGIN);
        posts.appoint(cell.minuteTaker(), id, PostKind.MINUTE_TAKER, BEGIN);
        posts.appoint(cell.committeeMember(), id, PostKind.COMMITTEE_MEMBER, BEGIN);
        posts.assignSupervisor(cell.supervisor(), id, BEGIN);
        return cell;
    }

    private UUID active(UUID cellId, String name) {
        return member(cellId, name, Standing.OFFICIAL, Participation.ACTIVE);
    }

    private UUID officer(String name, UUID unitId, PostKind kind) {
        UUID person = members.addPerson(name, null, BEGIN);
        posts.appoint(person, unitId, kind, BEGIN);
        return person;
    }

    private UUID unit(String kind, String type, String name, String code, UUID parent) {
        return units.addUnit(new NewUnit(kind, type, name, null, code, parent), BEGIN);
    }
}
