package org.bienban.app.scoring;

import java.util.ArrayList;
import java.util.List;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.minutes.MinutesPage;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.springframework.stereotype.Component;

/** Minutes that can have a score: of a meeting, and sent at least once. */
@Component
class SentMinutes {

    private static final int ROWS = 200;

    private final MinutesRegister register;

    SentMinutes(MinutesRegister register) {
        this.register = register;
    }

    /** All of them the person may see, newest month first. */
    List<MinutesSummary> of(MinutesFilter filter, Actor actor) {
        List<MinutesSummary> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            MinutesPage page = register.list(filter, actor, after, ROWS);
            page.rows().stream()
                    .filter(each -> each.version() > 0 && each.meetingId() != null)
                    .forEach(found::add);
            after = page.next();
        }
        return found;
    }
}
