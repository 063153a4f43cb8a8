package org.bienban.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.workflows.TaskKind;

/** The names used in {@code minutes-review.bpmn} and its decision table; a test holds them against the models. */
final class ReviewModel {

    static final String PROCESS = "minutes-review";
    static final String RESOURCE = "processes/minutes-review.bpmn";
    static final String ROUTING = "review-routing";
    static final String ROUTING_RESOURCE = "decisions/review-routing.dmn";
    static final String MESSAGE_WITHDRAWN = "minutes.withdrawn";

    static final String PLAN_ROUND = "ruleTask_planRound";
    static final String CHECK_FORM = "userTask_checkForm";
    static final String INSPECT = "userTask_inspect";
    static final String INSPECT_PART = "userTask_inspectPart";
    static final String JUDGE = "userTask_judge";
    static final String VALIDATE = "userTask_validate";
    static final String REVISE = "userTask_revise";
    static final String PUBLISH = "serviceTask_publish";
    static final String KEPT = "endEvent_minutesKept";
    static final String WITHDRAWN = "endEvent_minutesWithdrawn";
    static final String WITHDRAWN_EARLY = "endEvent_withdrawnBeforeForm";

    static final Map<String, TaskKind> TASK_KINDS = Map.of(
            CHECK_FORM, TaskKind.CHECK_FORM,
            INSPECT, TaskKind.INSPECT,
            INSPECT_PART, TaskKind.INSPECT_PART,
            JUDGE, TaskKind.JUDGE,
            VALIDATE, TaskKind.VALIDATE,
            REVISE, TaskKind.REVISE);

    /** The steps that pass the minutes on or return them. One of them is open at a time. */
    static final List<String> DECIDING = List.of(CHECK_FORM, INSPECT, JUDGE, VALIDATE);

    /** The steps that may be open while the minutes can still be taken back. */
    static final List<String> WITHDRAWABLE = List.of(CHECK_FORM, INSPECT, INSPECT_PART);

    private ReviewModel() {}

    /** The variables an expression may use: ours, and the engine's count of the parts. */
    static Set<String> variables() {
        return Set.of(
                Variables.SUPERVISOR_GROUP,
                Variables.OFFICE_GROUP,
                Variables.SECRETARY_GROUP,
                Variables.FIRST_PART_GROUP,
                Variables.SECOND_PART_GROUP,
                Variables.JUDGE_GROUP,
                Variables.LEVEL_GROUP,
                Variables.FORM_FIRST,
                Variables.SPLIT,
                Variables.LEVEL,
                Variables.LEVELS,
                Variables.INSPECTOR,
                Variables.REVISER,
                Variables.ROUND,
                Variables.VERDICT,
                Variables.RETURNED_FROM,
                Variables.REMIND_AT,
                Variables.DUE_AT,
                Variables.ESCALATE_AT,
                "loopCounter");
    }

    /** Names of the beans the model refers to. */
    static final class Delegates {
        static final String PLAN_ROUND = "planRound";
        static final String SET_INSPECTION_DATES = "setInspectionDates";
        static final String PLAN_JUDGEMENT = "planJudgement";
        static final String PLAN_VALIDATION = "planValidation";
        static final String SET_REVISION_DATES = "setRevisionDates";
        static final String SEND_REMINDER = "sendReminder";
        static final String WIDEN_TO_OFFICE = "widenToOffice";
        static final String WIDEN_TO_STANDING = "widenToStanding";
        static final String PUBLISH_MINUTES = "publishMinutes";

        private Delegates() {}
    }

    /** Names of the process variables: ids and routing facts only. */
    static final class Variables {
        static final String SUPERVISOR_GROUP = "supervisorGroup";
        static final String OFFICE_GROUP = "officeGroup";
        static final String SECRETARY_GROUP = "secretaryGroup";
        static final String FIRST_PART_GROUP = "firstPartGroup";
        static final String SECOND_PART_GROUP = "secondPartGroup";
        static final String JUDGE_GROUP = "judgeGroup";
        static final String LEVEL_GROUP = "levelGroup";
        static final String ROUTE = "route";
        static final String ROUTING = "routing";
        static final String FORM_FIRST = "formFirst";
        static final String SPLIT = "split";
        static final String LEVEL = "level";
        static final String LEVELS = "levels";
        static final String INSPECTOR = "inspectorId";
        static final String REVISER = "reviserId";
        static final String ROUND = "round";
        static final String VERDICT = "verdict";
        static final String RETURNED_FROM = "returnedFrom";
        static final String REMIND_AT = "remindAt";
        static final String DUE_AT = "dueAt";
        static final String ESCALATE_AT = "escalateAt";
        static final String WITHDRAWN_BY = "withdrawnBy";

        private Variables() {}
    }

    /** The verdict as the gateways read it. */
    enum Verdict {
        APPROVED,
        RETURNED
    }
}
