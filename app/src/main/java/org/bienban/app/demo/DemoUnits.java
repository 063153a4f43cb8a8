package org.bienban.app.demo;

import static org.bienban.app.demo.DemoDates.FOUNDED;
import static org.bienban.app.demo.DemoDates.REFORM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.organisation.NewUnit;
import org.bienban.app.organisation.UnitEditing;
import org.bienban.app.organisation.UnitReorganisation;
import org.bienban.app.rules.MeetingWindowRule;
import org.bienban.app.rules.MeetingWindows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The units in time: Vĩnh Phúc > Vĩnh Yên > Định Trung > 20 cells until 30/6/2025, then the cells in the successor ward
 * directly under Phú Thọ.
 */
@Component
class DemoUnits {

    private final UnitEditing units;
    private final UnitReorganisation reorganisation;
    private final MeetingWindows windows;

    DemoUnits(UnitEditing units, UnitReorganisation reorganisation, MeetingWindows windows) {
        this.units = units;
        this.reorganisation = reorganisation;
        this.windows = windows;
    }

    /**
     * What was made.
     *
     * @param oldProvince ended by the reform, like {@code city} and {@code oldWard}
     * @param authority people's committee of the ward, before and after
     * @param department department of the province that answers for land
     * @param cells by slug
     */
    record Made(
            UUID oldProvince,
            UUID city,
            UUID oldWard,
            UUID province,
            UUID ward,
            UUID authority,
            UUID department,
            Map<String, UUID> cells) {}

    Made make(List<DemoCell> cells) {
        UUID oldProvince = add("province", null, "Đảng bộ tỉnh Vĩnh Phúc", "26000000000000", null);
        UUID province = add("province", null, "Đảng bộ tỉnh Phú Thọ", "25000000000000", null);
        UUID city = add("city", null, "Đảng bộ thành phố Vĩnh Yên", "26168000000000", oldProvince);
        UUID oldWard = add("ward", null, "Đảng bộ phường Định Trung", "26168053000000", city);
        UUID authority = add("authority", "peoples-committee", "Ủy ban nhân dân phường Định Trung", "UBND-DT", oldWard);
        UUID department =
                add("authority", "department", "Sở Nông nghiệp và Môi trường tỉnh Phú Thọ", "SNNMT-PT", province);
        Map<String, UUID> ids = new LinkedHashMap<>();
        cells.forEach(cell ->
                ids.put(cell.slug(), add("cell", cell.type(), cell.name(), "26168053000" + cell.code(), oldWard)));
        windows.setRule(
                oldWard, new MeetingWindowRule(null, 4, 10, false, "Kế hoạch 12-KH/ĐU ngày 20/12/2022"), FOUNDED);
        UUID ward = units.addUnit(
                new NewUnit("ward", null, "Đảng bộ phường Vĩnh Phúc", null, "25001061000000", province), REFORM);
        return new Made(oldProvince, city, oldWard, province, ward, authority, department, ids);
    }

    /** The reform of 01/7/2025; cells keep their ids and get new codes. */
    void reform(Made made, List<DemoCell> cells) {
        reorganisation.merge(List.of(made.oldWard()), made.ward(), REFORM);
        reorganisation.dissolve(made.city(), REFORM);
        reorganisation.merge(List.of(made.oldProvince()), made.province(), REFORM);
        units.rename(made.authority(), "Ủy ban nhân dân phường Vĩnh Phúc", null, REFORM);
        units.recode(made.authority(), "UBND-VP", REFORM);
        cells.forEach(cell -> units.recode(id(made, cell), "25001061000" + cell.code(), REFORM));
        windows.setRule(
                made.ward(), new MeetingWindowRule(null, 4, 10, false, "Kế hoạch 03-KH/ĐU ngày 15/7/2025"), REFORM);
    }

    static UUID id(Made made, DemoCell cell) {
        return Objects.requireNonNull(made.cells().get(cell.slug()));
    }

    private UUID add(String kind, @Nullable String type, String name, String code, @Nullable UUID parent) {
        return units.addUnit(new NewUnit(kind, type, name, null, code, parent), FOUNDED);
    }
}
