package org.bienban.app.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.minutes.MinutesRegister;
import org.springframework.boot.test.context.TestComponent;

/** Minutes the first cell has sent, and the task of inspecting them. */
@TestComponent
class SentMinutesSubjects implements EndpointSubjects {

    private final MinutesFixture minutes;
    private final MinutesRegister register;
    private final Inbox inbox;

    SentMinutesSubjects(MinutesFixture minutes, MinutesRegister register, Inbox inbox) {
        this.minutes = minutes;
        this.register = register;
        this.inbox = inbox;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        UUID sent = minutes.sent(ward.first());
        Map<String, Object> values = new HashMap<>();
        UUID meeting = register.summary(sent).meetingId();
        values.put("minutesId", sent);
        values.put("minutes/id", sent);
        values.put("meetingId", meeting);
        values.put("meetings/id", meeting);
        values.put("number", 1);
        values.put("phraseId", 1);
        values.put("supervisorId", ward.first().supervisor());
        inbox.openTaskOf(sent).ifPresent(task -> values.put("taskId", task.taskId()));
        return values;
    }
}
