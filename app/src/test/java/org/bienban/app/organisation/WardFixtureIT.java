package org.bienban.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bienban.app.BienBanTest;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BienBanTest
class WardFixtureIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private WardFixture fixture;

    @Autowired
    private Units units;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Posts posts;

    @Autowired
    private Supervisions supervisions;

    @Test
    void makesAWardWithPeopleInEveryPost() {
        WardFixture.Ward ward = fixture.ward();

        assertThat(units.path(ward.first().id(), TODAY))
                .extracting(Unit::id)
                .containsExactly(ward.provinceId(), ward.wardId(), ward.first().id());
        assertThat(units.get(ward.first().id(), TODAY).headName()).startsWith("CHI BỘ TỔ DÂN PHỐ THỨ NHẤT");
        assertThat(units.subtree(ward.wardId(), TODAY)).hasSize(4);
        assertThat(memberships.membersOf(ward.first().id(), TODAY))
                .extracting(Member::fullName)
                .containsExactly(
                        "Nguyễn Thị Lan Anh",
                        "Phạm Văn Chính",
                        "Đặng Thị Hòe",
                        "Lê Văn Khoát",
                        "Trần Bá Lưu",
                        "Ngô Thu Trang",
                        "Hoàng Minh Tuấn");
        assertThat(posts.holder(ward.first().id(), PostKind.SECRETARY, TODAY))
                .get()
                .extracting(Post::personId)
                .isEqualTo(ward.first().secretary());
        assertThat(supervisions.cellsOf(ward.first().supervisor(), TODAY))
                .containsExactly(ward.first().id());
    }
}
