package org.bienban.workflows.engine;

import java.util.List;
import java.util.Map;
import org.bienban.workflows.TaskKind;

/** The names used in {@code minutes-review.bpmn}; a test holds them against the model. */
final class ReviewModel {

    static final String PROCESS = "minutes-review";
    static final String RESOURCE = "processes/minutes-review.bpmn";
    static final String MESSAGE_WITHDRAWN = "minutes.withdrawn";

    static final String INSPECT = "userTask_inspect";
    static final String REVISE = "userTask_revise";
    static final String PUBLISH = "serviceTask_publish";
    static final String WITHDRAWN_EVENT = "messageEvent_withdrawn";
    static final String KEPT = "endEvent_minutesKept";
    static final String WITHDRAWN = "endEvent_minutesWithdrawn";

    static final String INSPECTION_REMINDER = "timer_inspectionReminder";
    static final String INSPECTION_DUE = "timer_inspectionDue";
    static final String REVISION_REMINDER = "timer_revisionReminder";

    static final Map<String, TaskKind> TASK_KINDS = Map.of(INSPECT, TaskKind.INSPECT, REVISE, TaskKind.REVISE);

    /** What follows an active step if the minutes are approved at the next inspection. */
    static final Map<String, List<String>> AHEAD = Map.of(
            INSPECT, List.of(PUBLISH, KEPT),
            REVISE, List.of(INSPECT, PUBLISH, KEPT),
            PUBLISH, List.of(KEPT));

    private ReviewModel() {}

    /** Names of the beans the model refers to. */
    static final class Delegates {
        static final String SET_INSPECTION_DATES = "setInspectionDates";
        static final String SET_REVISION_DATES = "setRevisionDates";
        static final String SEND_REMINDER = "sendReminder";
        static final String WIDEN_TO_OFFICE = "widenToOffice";
        static final String PUBLISH_MINUTES = "publishMinutes";

        private Delegates() {}
    }

    /** Names of the process variables: ids and routing facts only. */
    static final class Variables {
        static final String SUPERVISOR_GROUP = "supervisorGroup";
        static final String OFFICE_GROUP = "officeGroup";
        static final String SECRETARY_GROUP = "secretaryGroup";
        static final String INSPECTOR = "inspectorId";
        static final String REVISER = "reviserId";
        static final String ROUND = "round";
        static final String VERDICT = "verdict";
        static final String REMIND_AT = "remindAt";
        static final String DUE_AT = "dueAt";
        static final String WITHDRAWN_BY = "withdrawnBy";

        private Variables() {}
    }

    /** The verdict as the gateway reads it. */
    enum Verdict {
        APPROVED,
        RETURNED
    }
}
