package org.bienban.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.browser.Device.DESK;
import static org.bienban.app.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.RuleSetText;
import org.bienban.app.scoring.RuleSets;
import org.bienban.app.scoring.engine.Gate;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.RuleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filling a score sheet: what the page says on the way is what the server says at the end. */
@BrowserTest
class ScoreSheetIT {

    private static final UUID GUIDE_42 = UUID.fromString("5c0e2025-0000-4000-8000-000000000042");
    private static final String TOTAL = "#score-total";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private RuleSetEditing editing;

    @Autowired
    private RuleSets sets;

    private WardFixture.Ward ward;
    private String sheet;

    @BeforeEach
    void draft() {
        ward = wards.ward();
        LocalDate held = LivelyWard.monthsAgo(1);
        guard(held.minusDays(1));
        sheet = "/minutes/" + minutes.drafted(ward.first(), held) + "/score";
    }

    /** "Good" only with full points for criticism. */
    private void guard(LocalDate from) {
        Actor leader = minutes.actor(ward.wardSecretary());
        UUID id = editing.begin(leader, ward.wardId(), GUIDE_42);
        RuleSetText text = RuleSetText.of(sets.get(leader, id).set());
        RuleSet rules = text.rules();
        Gate gate = new Gate(Grade.GOOD, List.of("criticism"), Grade.FAIR);
        RuleSet gated = new RuleSet(rules.most(), rules.lengths(), rules.groups(), rules.bands(), List.of(gate));
        editing.save(
                leader,
                id,
                new RuleSetText(text.name(), text.unitTypes(), text.meetingKinds(), from, "QĐ 5-QĐ/ĐU", gated),
                1);
        editing.putInForce(leader, id);
    }

    @Test
    void theTotalFollowsEveryAnswerAndIsWhatTheServerSaves(Browsers browsers) {
        Screen screen = browsers.open(DESK, ward.first().secretary());
        screen.go(sheet);
        Locator total = screen.find(TOTAL);
        assertThat(total).containsText("mục chưa chấm");
        String before = screen.find("#sum-principles").innerText();
        screen.find("#a-centralism-yes").check();
        assertThat(screen.find("#sum-principles")).not().hasText(before);

        answerTheRest(screen);
        choose(screen, "criticism", "0");
        assertThat(total).containsText("Tốt");
        assertThat(total).not().containsText("mục chưa chấm");
        String full = total.innerText();
        choose(screen, "criticism", "1");
        assertThat(total).containsText("Khá");
        assertThat(total).containsText("Đủ điểm xếp loại Tốt");
        assertThat(total.innerText()).isNotEqualTo(full);
        String told = total.locator("p").first().innerText();

        screen.submit("form[action$='/score/self']");
        screen.page().waitForCondition(() -> screen.text().contains("Tự chấm: " + told));
        assertThat(screen.brokenScripts()).isEmpty();
    }

    @Test
    void withoutScriptsAButtonCountsAndKeepsWhatWasChosen(Browsers browsers) {
        Screen screen = browsers.open(PHONE.withoutScripts(), ward.first().secretary());
        screen.go(sheet);
        String before = screen.find(TOTAL).innerText();
        screen.find("#a-centralism-yes").check();
        screen.button("Tính lại").click();

        assertThat(screen.find("#a-centralism-yes")).isChecked();
        assertThat(screen.find(TOTAL).innerText()).isNotEqualTo(before);
        screen.go(sheet);
        assertThat(screen.find("#a-centralism-yes")).not().isChecked();
    }

    private static void answerTheRest(Screen screen) {
        for (Locator question :
                screen.find("form[action$='/score/self'] fieldset").all()) {
            if (question.locator("input:checked").count() == 0) {
                question.locator("input").first().check();
            }
        }
    }

    private static void choose(Screen screen, String item, String answer) {
        screen.find("#a-" + item + "-" + answer).check();
    }

    @Test
    void groupsAreMovedByKeyAndTheFocusStays(Browsers browsers) {
        Actor leader = minutes.actor(ward.wardSecretary());
        Screen screen = browsers.open(DESK, ward.wardSecretary());
        screen.go("/score-rules");
        screen.find("form[action='/score-rules'] button").first().click();
        screen.page().waitForURL("**/score-rules/*");
        UUID set = UUID.fromString(screen.path().replaceFirst(".*/", ""));
        screen.find("#item-filed").focus();
        screen.page().keyboard().press("Alt+ArrowUp");
        assertThat(screen.find("#item-up-filed")).isFocused();
        screen.page().keyboard().press("Alt+ArrowUp");
        screen.page()
                .waitForCondition(() ->
                        items(leader, set).indexOf("filed") < items(leader, set).indexOf("adopted"));
    }

    private List<String> items(Actor leader, UUID set) {
        return sets.get(leader, set).set().rules().groups().getLast().items().stream()
                .map(item -> item.id())
                .toList();
    }
}
