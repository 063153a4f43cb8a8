package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.browser.Device.DESK;
import static org.bienban.app.browser.Device.PHONE;

import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in, writing, sending, inspecting and finding need no script. */
@BrowserTest
class WithoutScriptsIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Test
    void minutesAreWrittenSentAndApproved(Browsers browsers) {
        WardFixture.Cell cell = wards.ward().first();
        UUID id = minutes.drafted(
                cell, LocalDate.now(MinutesJourneyIT.ZONE).minusMonths(1).withDayOfMonth(5));
        Screen secretary = browsers.open(PHONE.withoutScripts(), cell.secretary());
        Screen supervisor = browsers.open(DESK.withoutScripts(), cell.supervisor());

        secretary.go("/minutes/" + id + "/draft");
        secretary.find("button[name=add][value=items]").click();
        secretary.find("#items [name$='.title']").last().fill("Công tác phát triển đảng viên");
        secretary.find("#items [name$='.conclusion']").last().fill("Giới thiệu một quần chúng ưu tú.");
        secretary.find("button[name=next]").click();
        assertThat(secretary.path()).endsWith("/check");
        assertThat(secretary.text()).contains("Công tác phát triển đảng viên");
        secretary.submit("form[action$='/send']");

        supervisor.go("/tasks?list=unclaimed");
        supervisor.submit("form[action$='/claim']");
        supervisor.go("/minutes/" + id + "/review");
        assertThat(supervisor.text()).contains("Giới thiệu một quần chúng ưu tú.");
        supervisor.find("input[name=result][value=PASS]").check();
        supervisor.submit("form[action$='/verdict']");

        secretary.go("/minutes/" + id);
        assertThat(secretary.text()).containsPattern("Số \\d{2,}-BB/CB");
    }
}
