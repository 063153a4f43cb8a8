package org.bienban.app.issue.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** Tables of households as programs hand them over. */
class HouseholdLinesTests {

    @Test
    void readsTabsSemicolonsAndCommas() {
        String tabs = "Kim Văn Đạt\tTổ 3\t14\t112\t80\tGiao đất\t";
        assertThat(HouseholdLines.read(tabs))
                .extracting(TypedHousehold::facts)
                .containsExactly(
                        new HouseholdFacts("Kim Văn Đạt", "Tổ 3", "14", "112", new BigDecimal("80"), "Giao đất", ""));
        assertThat(HouseholdLines.read(tabs.replace('\t', ';'))).hasSize(1);
        assertThat(HouseholdLines.read(tabs.replace('\t', ','))).hasSize(1);
    }

    @Test
    void passesOverTheHeadingsAndEmptyLines() {
        assertThat(HouseholdLines.read("\uFEFFChủ hộ,Địa chỉ\r\n\r\nKim Văn Đạt,Tổ 3\r\n,,\r\nTạ Thị Mến,Tổ 4\r\n"))
                .extracting(household -> household.line() + household.facts().head())
                .containsExactly("3Kim Văn Đạt", "5Tạ Thị Mến");
    }

    @Test
    void keepsQuotesAndLineEndsInACell() {
        assertThat(HouseholdLines.read("\"Đạt, \"\"Ba\"\"\",\"Tổ 3,\nngõ 12\"\nMến,Tổ 4"))
                .extracting(household -> household.line() + "|"
                        + household.facts().head() + "|" + household.facts().address())
                .containsExactly("1|Đạt, \"Ba\"|Tổ 3, ngõ 12", "3|Mến|Tổ 4");
    }

    @Test
    void takesAreasAsPeopleWriteThem() {
        assertThat(List.of("1.840", "1.840,5", "1840.5", "80 m2", "80,25"))
                .map(area ->
                        HouseholdLines.read("Đạt;;;;" + area).getFirst().facts().area())
                .containsExactly(
                        new BigDecimal("1840"),
                        new BigDecimal("1840.5"),
                        new BigDecimal("1840.5"),
                        new BigDecimal("80"),
                        new BigDecimal("80.25"));
    }

    @Test
    void tellsEveryBadLineByItsNumber() {
        String lines = "Đạt,Tổ 3,14,112,80\n,Tổ 3\nMến,Tổ 4,1,2,rộng\nA,b,c,d,1,f,g,h\nHòe,\"Tổ 4";
        assertThat(faults(lines))
                .containsExactly(
                        "issue.annex.line.head [2]",
                        "issue.annex.line.area [3, rộng]",
                        "issue.annex.line.columns [4, 8]",
                        "issue.annex.line.quote [5]");
        assertThat(faults(" \n \n")).containsExactly("issue.annex.refusal.none []");
        assertThat(faults(",x\n".repeat(30)).getLast()).isEqualTo("issue.annex.refusal.more [10]");
    }

    private static List<String> faults(String lines) {
        List<String> faults = new ArrayList<>();
        assertThatThrownBy(() -> HouseholdLines.read(lines))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .satisfies(refused -> {
                    for (Refusal refusal : refused.refusals()) {
                        faults.add(refusal.code() + " " + refusal.arguments());
                    }
                });
        return faults;
    }
}
