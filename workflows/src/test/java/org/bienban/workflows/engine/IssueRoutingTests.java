package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bienban.workflows.IssueNature;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is competent for which issue: every row of the table, and that it has an answer for everything. */
class IssueRoutingTests {

    /** The rows by what is asked and what is answered. Days before July 2025 are of the order with three levels. */
    private static final String ROWS = """
            denunciation | DENUNCIATION | other | ward | 2025-07-01 | TRANSFER | - | 7 | ALARM
            complaint | COMPLAINT | other | ward | 2025-07-01 | TRANSFER | - | 10 | ALARM
            landPriceWardBefore | PROPOSAL | land-price | ward | 2025-06-30 | HAND_UP | - | 10 | HAND_UP
            landPriceWardSince | PROPOSAL | land-price | ward | 2025-07-01 | HAND_UP | - | 10 | HAND_UP
            landPriceCity | PROPOSAL | land-price | city | 2025-07-01 | ANSWER | peoples-committee | 20 | HAND_UP
            landPriceProvince | PROPOSAL | land-price | province | 2025-07-01 | ANSWER | department | 20 | ALARM
            landCertificateWardBefore | PROPOSAL | land-certificate | ward | 2025-06-30 | HAND_UP | - | 23 | HAND_UP
            landCertificateWardSince | PROPOSAL | land-certificate | ward | 2025-07-01 | ANSWER | peoples-committee | 23 | HAND_UP
            landCertificateCity | PROPOSAL | land-certificate | city | 2025-07-01 | ANSWER | peoples-committee | 23 | HAND_UP
            landCertificateProvince | PROPOSAL | land-certificate | province | 2025-07-01 | ANSWER | department | 23 | ALARM
            landServiceWardBefore | PROPOSAL | land-service | ward | 2025-06-30 | HAND_UP | - | 10 | HAND_UP
            landServiceWardSince | PROPOSAL | land-service | ward | 2025-07-01 | HAND_UP | - | 10 | HAND_UP
            landServiceCity | PROPOSAL | land-service | city | 2025-07-01 | ANSWER | peoples-committee | 30 | HAND_UP
            landServiceProvince | PROPOSAL | land-service | province | 2025-07-01 | ANSWER | department | 30 | ALARM
            landPlanWardBefore | PROPOSAL | land-plan | ward | 2025-06-30 | HAND_UP | - | 20 | HAND_UP
            landPlanWardSince | PROPOSAL | land-plan | ward | 2025-07-01 | ANSWER | peoples-committee | 20 | HAND_UP
            landPlanCity | PROPOSAL | land-plan | city | 2025-07-01 | ANSWER | peoples-committee | 20 | HAND_UP
            landPlanProvince | PROPOSAL | land-plan | province | 2025-07-01 | ANSWER | department | 20 | ALARM
            landResettlementWardBefore | PROPOSAL | land-resettlement | ward | 2025-06-30 | HAND_UP | - | 20 | HAND_UP
            landResettlementWardSince | PROPOSAL | land-resettlement | ward | 2025-07-01 | ANSWER | peoples-committee | 20 | HAND_UP
            landResettlementCity | PROPOSAL | land-resettlement | city | 2025-07-01 | ANSWER | peoples-committee | 20 | HAND_UP
            landResettlementProvince | PROPOSAL | land-resettlement | province | 2025-07-01 | ANSWER | department | 20 | ALARM
            landEncroachmentWard | PROPOSAL | land-encroachment | ward | 2025-07-01 | ANSWER | peoples-committee | 10 | HAND_UP
            landEncroachmentCity | PROPOSAL | land-encroachment | city | 2025-07-01 | ANSWER | peoples-committee | 10 | HAND_UP
            landEncroachmentProvince | PROPOSAL | land-encroachment | province | 2025-07-01 | ANSWER | department | 10 | ALARM
            landPlanningWardBefore | PROPOSAL | land-planning | ward | 2025-06-30 | HAND_UP | - | 10 | HAND_UP
            landPlanningWardSince | PROPOSAL | land-planning | ward | 2025-07-01 | HAND_UP | - | 10 | HAND_UP
            landPlanningCity | PROPOSAL | land-planning | city | 2025-07-01 | ANSWER | peoples-committee | 20 | HAND_UP
            landPlanningProvince | PROPOSAL | land-planning | province | 2025-07-01 | ANSWER | department | 20 | ALARM
            landOtherWard | PROPOSAL | land | ward | 2025-07-01 | ANSWER | peoples-committee | 10 | ALARM
            landOtherAbove | PROPOSAL | land | city | 2025-07-01 | ANSWER | department | 20 | ALARM
            infrastructureWardBefore | PROPOSAL | infrastructure | ward | 2025-06-30 | ANSWER | peoples-committee | 10 | ALARM
            infrastructureWardSince | PROPOSAL | infrastructure | ward | 2025-07-01 | ANSWER | peoples-committee | 10 | ALARM
            infrastructureAbove | PROPOSAL | infrastructure | city | 2025-07-01 | ANSWER | department | 15 | ALARM
            environmentWardBefore | PROPOSAL | environment | ward | 2025-06-30 | ANSWER | peoples-committee | 10 | ALARM
            environmentWardSince | PROPOSAL | environment | ward | 2025-07-01 | ANSWER | peoples-committee | 10 | ALARM
            environmentAbove | PROPOSAL | environment | city | 2025-07-01 | ANSWER | department | 15 | ALARM
            securityWardBefore | PROPOSAL | security | ward | 2025-06-30 | ANSWER | department | 10 | HAND_UP
            securityWardSince | PROPOSAL | security | ward | 2025-07-01 | ANSWER | department | 10 | HAND_UP
            securityAbove | PROPOSAL | security | city | 2025-07-01 | ANSWER | department | 15 | ALARM
            cultureWardBefore | PROPOSAL | culture | ward | 2025-06-30 | ANSWER | peoples-committee | 15 | ALARM
            cultureWardSince | PROPOSAL | culture | ward | 2025-07-01 | ANSWER | peoples-committee | 15 | ALARM
            cultureAbove | PROPOSAL | culture | city | 2025-07-01 | ANSWER | department | 20 | ALARM
            socialWardBefore | PROPOSAL | social | ward | 2025-06-30 | ANSWER | peoples-committee | 15 | ALARM
            socialWardSince | PROPOSAL | social | ward | 2025-07-01 | ANSWER | peoples-committee | 15 | ALARM
            socialAbove | PROPOSAL | social | city | 2025-07-01 | ANSWER | department | 20 | ALARM
            educationWardBefore | PROPOSAL | education | ward | 2025-06-30 | HAND_UP | - | 15 | HAND_UP
            educationWardSince | PROPOSAL | education | ward | 2025-07-01 | ANSWER | peoples-committee | 15 | ALARM
            educationAbove | PROPOSAL | education | city | 2025-07-01 | ANSWER | department | 20 | ALARM
            procedureWardBefore | PROPOSAL | procedure | ward | 2025-06-30 | ANSWER | peoples-committee | 10 | ALARM
            procedureWardSince | PROPOSAL | procedure | ward | 2025-07-01 | ANSWER | peoples-committee | 10 | ALARM
            procedureAbove | PROPOSAL | procedure | city | 2025-07-01 | ANSWER | department | 15 | ALARM
            partyWard | PROPOSAL | party | ward | 2025-07-01 | EXPLAIN | - | 10 | ALARM
            partyAbove | PROPOSAL | party | city | 2025-07-01 | EXPLAIN | - | 15 | ALARM
            staffWard | PROPOSAL | staff | ward | 2025-07-01 | ANSWER | peoples-committee | 10 | HAND_UP
            staffAbove | PROPOSAL | staff | city | 2025-07-01 | ANSWER | department | 10 | HAND_UP
            otherFeedback | FEEDBACK | other | ward | 2025-07-01 | ANSWER | peoples-committee | 10 | ALARM
            otherwise | PROPOSAL | other | ward | 2025-07-01 | ANSWER | peoples-committee | 10 | ALARM
            """;

    private static final Path CATEGORIES =
            Path.of("..", "app", "src", "main", "resources", "db", "migration", "V0302__issue_categories.sql");

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = ENGINE.parseDecision(IssueModel.ROUTING, open());

    static Stream<List<String>> rows() {
        return ROWS.lines().map(row -> List.of(row.strip().split("\\s*\\|\\s*", -1)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowAnswersItsCase(List<String> row) {
        Map<String, Object> answer = ask(row.get(1), row.get(2), row.get(3), LocalDate.parse(row.get(4)));

        assertThat(answer)
                .containsEntry("rule", row.get(0))
                .containsEntry("route", row.get(5))
                .containsEntry("answeringBody", row.get(6).equals("-") ? "" : row.get(6))
                .containsEntry("answerDays", Integer.valueOf(row.get(7)))
                .containsEntry("onDelay", row.get(8));
        assertThat((String) answer.get("legalBasis")).isNotBlank();
    }

    @Test
    void noRowIsLeftOut() {
        assertThat(Dmn.readModelFromStream(open()).getModelElementsByType(Rule.class))
                .extracting(Rule::getId)
                .containsExactlyElementsOf(
                        rows().map(row -> "rule_" + row.getFirst()).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void hasAnAnswerForEveryCategoryAtEveryLevelOnEveryDay() throws IOException {
        for (String category : categories()) {
            for (IssueNature nature : IssueNature.values()) {
                for (String unit : List.of("ward", "city", "province", "cell")) {
                    for (String day : List.of("2020-01-01", "2025-06-30", "2025-07-01", "2026-11-26")) {
                        Map<String, Object> answer = ask(nature.name(), category, unit, LocalDate.parse(day));
                        boolean leaves = nature == IssueNature.COMPLAINT || nature == IssueNature.DENUNCIATION;
                        assertThat(answer.get("route").equals("TRANSFER"))
                                .as("%s %s", nature, category)
                                .isEqualTo(leaves);
                        // Nothing is above a province, so nothing may be proposed to go there.
                        assertThat(unit.equals("province")
                                        && answer.get("route").equals("HAND_UP"))
                                .as("%s at the top", category)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void everyCategoryButOtherHasRowsOfItsOwn() throws IOException {
        for (String category : categories()) {
            assertThat(ask("PROPOSAL", category, "ward", LocalDate.of(2026, 1, 1))
                            .get("rule"))
                    .as(category)
                    .isNotEqualTo(category.equals("other") ? "" : "otherwise");
        }
    }

    private Map<String, Object> ask(String nature, String category, String unitKind, LocalDate day) {
        DmnDecisionResult result = ENGINE.evaluateDecision(
                TABLE,
                Variables.createVariables()
                        .putValue("nature", nature)
                        .putValue("category", category)
                        .putValue("unitKind", unitKind)
                        .putValue("day", IssueTable.day(day)));
        return result.getSingleResult().getEntryMap();
    }

    /** The codes as the application's own migration inserts them. */
    private static List<String> categories() throws IOException {
        List<String> codes = new ArrayList<>();
        var found = Pattern.compile("^ +\\('([a-z-]+)', (?:null|'[a-z]+'), \\d+,", Pattern.MULTILINE)
                .matcher(Files.readString(CATEGORIES));
        while (found.find()) {
            codes.add(found.group(1));
        }
        assertThat(codes).hasSizeGreaterThan(20).contains("land-price", "other");
        return codes;
    }

    private static InputStream open() {
        return IssueRoutingTests.class.getResourceAsStream("/" + IssueModel.ROUTING_RESOURCE);
    }
}
