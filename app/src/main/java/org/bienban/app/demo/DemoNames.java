package org.bienban.app.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented names in the local style, the same at every start; no two in the ward are equal. */
final class DemoNames {

    // Families weighted roughly as in the Red River delta.
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ", "Phùng",
            "Kim", "Bùi", "Đặng", "Dương", "Tạ", "Lưu", "Đào", "Ngô", "Hà", "Phan", "Trương", "Khổng", "Quách", "Chu");
    private static final List<String> MALE_MIDDLES =
            List.of("Văn", "Văn", "Văn", "Đức", "Quang", "Minh", "Xuân", "Hữu", "Mạnh", "Đình", "Ngọc", "Công");
    private static final List<String> MALE_GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đạt", "Đông", "Giang", "Hải", "Hùng", "Khánh", "Long", "Nam", "Phong",
            "Quân", "Sơn", "Thành", "Thắng", "Tiến", "Trung", "Tuấn", "Việt", "Vinh", "Lộc", "Nghĩa", "Phúc", "Kiên");
    private static final List<String> FEMALE_MIDDLES =
            List.of("Thị", "Thị", "Thị", "Thu", "Thị Thu", "Thị Minh", "Ngọc", "Thanh", "Thị Kim", "Phương");
    private static final List<String> FEMALE_GIVEN = List.of(
            "Anh", "Bích", "Chi", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hòa", "Hồng", "Hương",
            "Lan", "Liên", "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Phương", "Quyên", "Tâm", "Thảo", "Thủy", "Trang",
            "Tuyết", "Vân", "Yến");

    private final Random random = new Random(612);
    private final Set<String> given = new HashSet<>();

    /** Keeps a name from being invented. */
    void take(String name) {
        given.add(name);
    }

    String next() {
        while (true) {
            boolean woman = random.nextBoolean();
            String name = pick(FAMILIES)
                    + " " + pick(woman ? FEMALE_MIDDLES : MALE_MIDDLES)
                    + " " + pick(woman ? FEMALE_GIVEN : MALE_GIVEN);
            if (given.add(name)) {
                return name;
            }
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
