package org.bienban.templates.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.validation.BindingResult;

class PagesRenderTests {

    private static final PageRendering RENDERING = new PageRendering();
    private static final Instant AT = Instant.parse("2026-11-20T12:42:00Z");

    record Row(String title, String person, String state, Instant at, boolean late) {}

    /** A bound form: a bean, since rejected values are looked up by property. */
    public static final class Draft {
        private String place = "Hall 7";
        private int present = 24;
        private String kind = "b";
        private boolean open = true;

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }

        public int getPresent() {
            return present;
        }

        public void setPresent(int present) {
            this.present = present;
        }

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public boolean isOpen() {
            return open;
        }

        public void setOpen(boolean open) {
            this.open = open;
        }
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void putsPageIntoFrameOfReadersLanguage(UiLanguage language) {
        String html = RENDERING.render("sample", language, list(language));

        assertThat(html)
                .contains("<html lang=\"" + language.tag() + "\" dir=\"" + (language.rightToLeft() ? "rtl" : "ltr"))
                .contains(language.rightToLeft() ? "bootstrap.rtl.min.css" : "bootstrap.min.css")
                .contains("js/tasklist.js")
                .contains("20/11/2026 19:42")
                .doesNotContain("??")
                .doesNotContain("th:")
                .doesNotContain("style=");
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void putsProblemBesideFieldAndIntoSummary(UiLanguage language) {
        Map<String, Object> model = form(language);
        BindingResult binding = (BindingResult) model.get(BindingResult.MODEL_KEY_PREFIX + "draft");
        binding.rejectValue("present", "x", "24 + 3 ≠ 28");

        String html = RENDERING.render("sample-form", language, model);

        assertThat(html)
                .contains("id=\"present-problem\"")
                .contains("aria-describedby=\"present-problem\" aria-invalid=\"true\"")
                .contains("24 + 3 ≠ 28")
                .contains("href=\"#day\"")
                .contains("value=\"Hall 7\"")
                .contains("<option value=\"b\" selected=\"selected\">")
                .doesNotContain("??")
                .doesNotContain("th:");
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void signInNeedsNoScriptAndNoWebFont(UiLanguage language) {
        SiteFrame frame = SiteFrame.signedOut(
                "Phường Định Trung", LanguageLink.all("/sign-in", language.locale()), Theme.SYSTEM, PageRendering.ZONE);

        String html = RENDERING.render(
                "access/sign-in",
                language,
                Map.of("site", frame, "signInProblem", "Sai tên hoặc mật khẩu.", "helpPhone", "0211 3862 101"));

        assertThat(html)
                .contains("autocomplete=\"current-password\"")
                .contains("Sai tên hoặc mật khẩu.")
                .contains("tel:02113862101")
                .contains("js/sign-in.js")
                .doesNotContain("htmx")
                .doesNotContain("woff2")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void faultPagesRenderWithAnEmptyModel(UiLanguage language) {
        for (String page : List.of("403", "404", "409", "410", "500", "error")) {
            String html = RENDERING.render("error/" + page, language, Map.of("incident", "7f3a-91"));

            assertThat(html)
                    .contains("<h1>")
                    .contains("7f3a-91")
                    .doesNotContain("<script")
                    .doesNotContain("??");
        }
    }

    @Test
    void listsProblemsOfBoundObjectWithLinksToTheirFields() {
        Map<String, Object> model = form(UiLanguage.EN);
        BindingResult binding = (BindingResult) model.get(BindingResult.MODEL_KEY_PREFIX + "draft");
        binding.rejectValue("present", "x", "24 + 3 is not 28");
        binding.reject("y", "Closed at 20:00");

        String html = RENDERING.render("sample-bound", UiLanguage.EN, model);

        assertThat(html)
                .contains("Please correct 2 entries")
                .contains("<a href=\"#present\">24 + 3 is not 28</a>")
                .contains("<span>Closed at 20:00</span>");
    }

    @Test
    void asksOnPageOfItsOwnWhenThereIsNoScript() {
        Map<String, Object> model = list(UiLanguage.EN);
        model.put("flash", Flash.ok("Saved & sent"));
        model.put("confirmTitle", "Delete?");
        model.put("confirmText", "It cannot be undone.");
        model.put("confirmAction", "/x/delete");
        model.put("confirmVerb", "Delete");
        model.put("confirmBack", "/x");
        model.put("confirmDanger", true);

        String html = RENDERING.render("_layout-confirm", UiLanguage.EN, model);

        assertThat(html)
                .contains("action=\"/x/delete\" method=\"post\"")
                .contains("btn btn-danger")
                .contains("bb-notice--ok")
                .contains("Saved &amp; sent");
    }

    @Test
    void showsSignedOutFrameWithoutSearchAndNavigation() {
        Map<String, Object> model = list(UiLanguage.VI);
        model.put("site", SiteFrame.signedOut("Định Trung", List.of(), Theme.DARK, PageRendering.ZONE));

        String html = RENDERING.render("sample", UiLanguage.VI, model);

        assertThat(html)
                .contains("data-theme=\"dark\"")
                .doesNotContain("site-q")
                .doesNotContain("data-sign-out");
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void draftFormCarriesItsContractAndStatusTexts(UiLanguage language) {
        String html = RENDERING.render("sample-draft", language, form(language));

        assertThat(html)
                .contains("idb/7.0.1/build/umd.js")
                .contains("data-autosave-url=\"/minutes/m1/draft\"")
                .contains("name=\"agenda.items[NEW-ID].said\" id=\"agenda.itemsNEW-ID.said\"")
                .containsPattern("data-saved=\"[^\"]*\\{0}[^\"]*\"")
                .doesNotContain("??");
    }

    private static Map<String, Object> list(UiLanguage language) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("site", PageRendering.frame(language));
        model.put("lead", "Đảng ủy phường Định Trung");
        model.put(
                "rows",
                List.of(
                        new Row(
                                "Biên bản sinh hoạt chi bộ tổ dân phố số 7, tháng 10/2026",
                                "Trần Văn Minh",
                                "OVERDUE",
                                AT,
                                true),
                        new Row(
                                "Biên bản sinh hoạt chi bộ Trường THCS, tháng 11/2026",
                                "Lê Thị Hoa",
                                "UNDER_REVIEW",
                                AT,
                                false),
                        new Row(
                                "Biên bản sinh hoạt chuyên đề quý IV, chi bộ tổ dân phố số 3",
                                "Phạm Quốc Anh",
                                "CHANGES_REQUESTED",
                                AT,
                                false),
                        new Row(
                                "Biên bản sinh hoạt chi bộ Trạm y tế, tháng 11/2026",
                                "Vũ Thị Ngọc",
                                "APPROVED",
                                AT,
                                false),
                        new Row("محضر اجتماع الخلية رقم 12", "Đỗ Văn Sơn", "DRAFT", AT, false)));
        return model;
    }

    private static Map<String, Object> form(UiLanguage language) {
        Map<String, Object> model = new LinkedHashMap<>();
        Draft draft = new Draft();
        model.put("site", PageRendering.frame(language));
        model.put("draft", draft);
        model.put(BindingResult.MODEL_KEY_PREFIX + "draft", PageRendering.binding(draft, "draft"));
        model.put("problems", Map.of("day", "22/13/2026?"));
        model.put("savedAt", AT);
        model.put("kinds", List.of(new Choice("a", "A"), new Choice("b", "B", "b, b, b"), new Choice("c", "C")));
        return model;
    }
}
