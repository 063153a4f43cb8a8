package org.bienban.app.issue.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of bodies made from the names of units, as papers write them. */
final class UnitNames {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PARTY = Pattern.compile("^(?:đảng bộ|đảng ủy)\\s+", FLAGS);
    private static final Pattern TOP = Pattern.compile("^(tỉnh|thành phố)\\s+", FLAGS);
    private static final Pattern AREA = Pattern.compile(
            "(?:^|\\s)(?:phường|xã|đặc khu|thị trấn|tỉnh|thành phố|quận|huyện|tỉnh ủy|thành ủy)\\s+(.+)$", FLAGS);

    private UnitNames() {}

    /** The committee of a Party organisation: Đảng bộ phường X is led by Đảng ủy phường X, Đảng bộ tỉnh X by Tỉnh ủy X. */
    static String committee(String name) {
        Matcher party = PARTY.matcher(name);
        if (!party.find()) {
            return name;
        }
        String rest = name.substring(party.end());
        Matcher top = TOP.matcher(rest);
        if (!top.find()) {
            return "Đảng ủy " + rest;
        }
        boolean isProvince = top.group(1).equalsIgnoreCase("tỉnh");
        return (isProvince ? "Tỉnh ủy " : "Thành ủy ") + rest.substring(top.end());
    }

    /** The people's committee of the area of a Party organisation, shortened as heads of papers write it. */
    static String peoplesCommittee(String name) {
        return "UBND " + PARTY.matcher(name).replaceFirst("");
    }

    /** The place of the area a body is named after; the whole name where it names none. */
    static String place(String name) {
        Matcher area = AREA.matcher(name);
        String place = name;
        while (area.find()) {
            place = area.group(1);
            area = AREA.matcher(place);
        }
        return place;
    }
}
