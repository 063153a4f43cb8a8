package org.bienban.workflows.engine;

import java.util.List;
import java.util.Map;
import org.bienban.workflows.IssueStep;

/** The names used in {@code issue-escalation.bpmn} and its decision table; a test holds them against the models. */
final class IssueModel {

    static final String PROCESS = "issue-escalation";
    static final String RESOURCE = "processes/issue-escalation.bpmn";
    static final String ROUTING = "issue-routing";
    static final String ROUTING_RESOURCE = "decisions/issue-routing.dmn";
    static final String MESSAGE_RECALLED = "issue.recalled";
    static final String MESSAGE_TOLD = "issue.told";

    static final String REGISTER = "userTask_register";
    static final String CLASSIFY = "userTask_classify";
    static final String ANSWER = "userTask_answer";
    static final String SUPPLEMENT = "userTask_supplement";
    static final String TELL = "receiveTask_tell";
    static final String ROADMAP = "receiveTask_roadmap";
    static final String HAND_UP = "serviceTask_handUp";
    static final String REOPEN = "serviceTask_reopen";
    static final String CLOSED = "endEvent_issueClosed";
    static final String TRANSFERRED = "endEvent_issueTransferred";
    static final String RECALLED = "endEvent_issueRecalled";
    static final String RECALLED_LATER = "endEvent_recalledBeforeClassification";

    static final Map<String, IssueStep> STEPS = Map.of(
            REGISTER, IssueStep.REGISTER,
            CLASSIFY, IssueStep.CLASSIFY,
            ANSWER, IssueStep.ANSWER,
            SUPPLEMENT, IssueStep.SUPPLEMENT);

    /** The steps the cell may take its issue back from. */
    static final List<String> RECALLABLE = List.of(REGISTER, CLASSIFY);

    /** The steps an overdue issue may go up from by itself. */
    static final List<String> HANDED_UP_LATE = List.of(CLASSIFY, ANSWER);

    private IssueModel() {}

    /** Names of the beans the model refers to. */
    static final class Delegates {
        static final String PLAN_REGISTRATION = "planIssueRegistration";
        static final String PLAN_CLASSIFICATION = "planIssueClassification";
        static final String PLAN_ANSWER = "planIssueAnswer";
        static final String PLAN_SUPPLEMENT = "planIssueSupplement";
        static final String HAND_UP = "handUpIssue";
        static final String REOPEN = "reopenIssue";
        static final String REMIND = "remindOfIssue";
        static final String ALARM = "raiseIssueAlarm";
        static final String TAKE_AWAY = "takeIssueAway";
        static final String ROADMAP_DUE = "tellRoadmapDue";

        private Delegates() {}
    }

    /** Names of the process variables: ids and routing facts only. */
    static final class Variables {
        static final String CELL_GROUP = "cellGroup";
        static final String OFFICE_GROUP = "officeGroup";
        static final String STANDING_GROUP = "standingGroup";
        static final String ANSWERING_GROUP = "answeringGroup";
        static final String HOLDER = "holderId";
        static final String LEVEL = "level";
        static final String CATEGORY = "category";
        static final String NATURE = "nature";
        static final String ROUTE = "route";
        static final String ANSWER = "answer";
        static final String OUTCOME = "outcome";
        static final String REMIND_AT = "remindAt";
        static final String DUE_AT = "dueAt";
        static final String BACK_AT = "backAt";
        static final String GOES_UP = "goesUp";
        static final String LATE = "late";
        static final String RECALLED_BY = "recalledBy";

        private Variables() {}
    }

    /** The answer as the gateways read it. */
    enum Answer {
        FULL,
        PARTIAL,
        ROADMAP
    }
}
