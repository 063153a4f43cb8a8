package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.UUID;

/** What a person does who writes the minutes of a cell. */
final class Drafter {

    private final Screen screen;

    Drafter(Screen screen) {
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    void opensTheMeeting(UUID cell, LocalDate heldOn) {
        screen.go("/meetings?month=" + heldOn.toString().substring(0, 7));
        screen.find("main a[href*='/meetings/new?cell=" + cell + "']").click();
        screen.fill("#heldOn", heldOn.toString());
        screen.fill("#startsAt", "19:30");
        screen.fill("#place", "Nhà văn hóa tổ dân phố");
        screen.submit("form[action='/meetings']");
        assertThat(screen.path()).matches("/meetings/[-0-9a-f]{36}");
    }

    /** Everybody is there but one. */
    void callsTheRoll(UUID excused, String reason) {
        screen.find("[name='presence-" + excused + "']").selectOption("EXCUSED");
        screen.fill("[name='reason-" + excused + "']", reason);
        screen.find("[name=guestName]").first().fill("Nguyễn Hữu Tâm");
        screen.find("[name=guestPost]").first().fill("Đảng ủy viên phụ trách");
        screen.submit("form[action$='/roll-call']");
        assertThat(screen.find("[name='reason-" + excused + "']").inputValue()).isEqualTo(reason);
    }

    void beginsTheMinutes() {
        screen.submit("form[action='/minutes']");
        assertThat(screen.path()).endsWith("/draft");
    }

    /** The form begins with one empty item. */
    void writesTheFirstItem(String title, String narrative, String conclusion) {
        Locator item = screen.find("#items > [data-list=items]").first();
        item.locator("[name$='.title']").fill(title);
        item.locator("[name$='.narrative']").fill(narrative);
        item.locator("[name$='.conclusion']").fill(conclusion);
    }

    void notesAnOpinion(String speaker, String text) {
        Locator item = screen.find("#items > [data-list=items]").last();
        item.locator("[data-add=opinions]").click();
        Locator opinion = item.locator("[data-list=opinions]").last();
        opinion.locator("[name$='.speaker']").fill(speaker);
        opinion.locator("[name$='.text']").fill(text);
    }

    void addsATask(String text, UUID person, LocalDate due) {
        Locator task = added("tasks");
        task.locator("[name$='.text']").fill(text);
        task.locator("[name$='.personId']").selectOption(person.toString());
        task.locator("[name$='.due']").fill(due.toString());
    }

    void addsAVote(String subject, int votesFor, int base) {
        Locator vote = added("votes");
        vote.locator("[name$='.subject']").fill(subject);
        vote.locator("[name$='.forVotes']").fill(String.valueOf(votesFor));
        vote.locator("[name$='.base']").fill(String.valueOf(base));
    }

    void raisesAnIssue(String statement, String category, String receiver, String asked) {
        Locator issue = added("issues");
        issue.locator("[name$='.statement']").fill(statement);
        issue.locator("[name$='.categoryCode']").selectOption(category);
        issue.locator("[name$='.receiver']").fill(receiver);
        issue.locator("[name$='.asked']").fill(asked);
    }

    void closesTheMeeting(String endsAt) {
        screen.find("[name='closing.endsAt']").fill(endsAt);
        screen.find("[name='closing.readBack']").check();
    }

    void corrects(String oldWords, String newWords) {
        Locator narrative = screen.find("#items > [data-list=items]").last().locator("[name$='.narrative']");
        assertThat(narrative.inputValue()).contains(oldWords);
        narrative.fill(narrative.inputValue().replace(oldWords, newWords));
    }

    void waitsUntilSaved() {
        PlaywrightAssertions.assertThat(screen.find("[data-draft-status][data-tone=ok]"))
                .isVisible();
    }

    void goesToTheCheck() {
        screen.find("main form button[name=next]").click();
        screen.page().waitForURL("**/check");
    }

    /** Follows the first thing the check says is missing. */
    void followsTheFirstFinding() {
        screen.find("#problems a").first().click();
        screen.page().waitForURL("**/draft#*");
    }

    void sends() {
        screen.submit("form[action$='/send']");
        assertThat(screen.path()).doesNotContain("/send");
    }

    /** Opens the returned draft from the task list. */
    void takesUpTheReturnedMinutes() {
        screen.go("/tasks");
        screen.find("[data-task-row] [data-open]").first().click();
        screen.page().waitForURL("**/draft*");
    }

    void seesBesideTheText(String remark) {
        PlaywrightAssertions.assertThat(screen.find("#items .bb-notes")
                        .getByText(remark, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        PlaywrightAssertions.assertThat(remark(remark)).isVisible();
    }

    Locator remark(String words) {
        return screen.find("[data-thread]").filter(new Locator.FilterOptions().setHasText(words));
    }

    void answers(String remark, String text) {
        Locator thread = remark(remark).first();
        thread.locator("[data-write=reply]").click();
        thread.locator("textarea").fill(text);
        thread.locator("form[action$='/reply'] button[type=submit]").click();
        PlaywrightAssertions.assertThat(remark(text).first()).isVisible();
    }

    void saysItIsFixed(String remark) {
        remark(remark).first().locator("button[formaction$='/fixed']").click();
        PlaywrightAssertions.assertThat(remark(remark).first().locator("button[formaction$='/fixed']"))
                .hasCount(0);
    }

    private Locator added(String list) {
        screen.find("#" + list + " > [data-add=" + list + "]").click();
        return screen.find("#" + list + " > [data-list=" + list + "]").last();
    }
}
