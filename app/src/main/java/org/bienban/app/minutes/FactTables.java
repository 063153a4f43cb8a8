package org.bienban.app.minutes;

import java.util.List;
import java.util.UUID;
import org.bienban.app.meeting.Attendance;
import org.bienban.app.meeting.RollCall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks, votes, issues and attendance of every version sent, as rows. */
@Component
class FactTables {

    private final JdbcClient jdbc;

    FactTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID minutesId, int version, MinutesContent content, RollCall rollCall) {
        for (int i = 0; i < content.tasks().size(); i++) {
            task(minutesId, version, i, content.tasks().get(i));
        }
        for (int i = 0; i < content.votes().size(); i++) {
            vote(minutesId, version, i, content.votes().get(i));
        }
        for (int i = 0; i < content.issues().size(); i++) {
            issue(minutesId, version, i, content.issues().get(i));
        }
        attendance(minutesId, version, rollCall.attendances());
    }

    private void task(UUID minutesId, int version, int position, TaskLine task) {
        jdbc.sql("""
                        insert into minutes_task (minutes_id, version, id, position, text, person_id, person_name, due)
                        values (:minutes, :version, :id, :position, :text, :person, :name, :due)""")
                .param("minutes", minutesId)
                .param("version", version)
                .param("id", task.id())
                .param("position", position)
                .param("text", task.text())
                .param("person", task.personId())
                .param("name", task.personName())
                .param("due", task.due())
                .update();
    }

    private void vote(UUID minutesId, int version, int position, VoteLine vote) {
        jdbc.sql("""
                        insert into minutes_vote (minutes_id, version, id, position, subject, for_votes, against, other,
                                                  base, secret)
                        values (:minutes, :version, :id, :position, :subject, :for, :against, :other, :base, :secret)""")
                .param("minutes", minutesId)
                .param("version", version)
                .param("id", vote.id())
                .param("position", position)
                .param("subject", vote.subject())
                .param("for", vote.forVotes())
                .param("against", vote.against())
                .param("other", vote.other())
                .param("base", vote.base())
                .param("secret", vote.secret())
                .update();
    }

    private void issue(UUID minutesId, int version, int position, RaisedIssue issue) {
        jdbc.sql("""
                        insert into minutes_issue (minutes_id, version, id, position, statement, category_code, place,
                                                   households, receiver, asked, times_raised)
                        values (:minutes, :version, :id, :position, :statement, :category, :place, :households,
                                :receiver, :asked, :times)""")
                .param("minutes", minutesId)
                .param("version", version)
                .param("id", issue.id())
                .param("position", position)
                .param("statement", issue.statement())
                .param("category", issue.categoryCode())
                .param("place", issue.place())
                .param("households", issue.households())
                .param("receiver", issue.receiver())
                .param("asked", issue.asked())
                .param("times", issue.timesRaised())
                .update();
    }

    private void attendance(UUID minutesId, int version, List<Attendance> all) {
        jdbc.sql("""
                        insert into minutes_attendance (minutes_id, version, person_id, full_name, standing, presence, reason)
                        select :minutes, :version, * from unnest(:people::uuid[], :names::text[], :standings::text[],
                                                                 :presences::text[], :reasons::text[])""")
                .param("minutes", minutesId)
                .param("version", version)
                .param("people", all.stream().map(Attendance::personId).toArray(UUID[]::new))
                .param("names", all.stream().map(Attendance::fullName).toArray(String[]::new))
                .param("standings", all.stream().map(a -> a.standing().name()).toArray(String[]::new))
                .param("presences", all.stream().map(a -> a.presence().name()).toArray(String[]::new))
                .param("reasons", all.stream().map(Attendance::reason).toArray(String[]::new))
                .update();
    }
}
