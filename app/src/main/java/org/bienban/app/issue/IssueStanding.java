package org.bienban.app.issue;

import java.util.UUID;
import org.bienban.app.access.Audiences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes how an issue stands when it moves: who holds it, who may see it, whether it is settled. The sheet keeps its
 * revision: nobody filling it in is told of a conflict because the issue went on its way.
 */
@Component
public class IssueStanding {

    private final JdbcClient jdbc;

    IssueStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit holds it from now on; its committee sees it, as all that held it before still do. */
    public void heldBy(UUID issueId, UUID unitId) {
        jdbc.sql("update issue set holder_id = :unit where id = :id")
                .param("unit", unitId)
                .param("id", issueId)
                .update();
        admit(issueId, Audiences.ofHolder(unitId));
    }

    /** The body is to answer it: its officers see the sheet. */
    public void chargedTo(UUID issueId, UUID bodyId) {
        admit(issueId, Audiences.ofBody(bodyId));
    }

    /** Settled, unless it is kept apart or followed elsewhere. */
    public void settled(UUID issueId) {
        jdbc.sql("update issue set state = 'CLOSED' where id = :id and state = 'RAISED'")
                .param("id", issueId)
                .update();
    }

    /** After being kept apart it is seen again by every unit and body it had come to. */
    public void admitAllPassed(UUID issueId) {
        jdbc.sql("""
                        select kind, unit_id from issue_move where issue_id = :id
                            and kind in ('SENT_UP', 'HANDED_UP', 'HANDED_UP_LATE', 'ASSIGNED')""")
                .param("id", issueId)
                .query((row, number) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    return IssueMove.Kind.valueOf(row.getString("kind")) == IssueMove.Kind.ASSIGNED
                            ? Audiences.ofBody(unit)
                            : Audiences.ofHolder(unit);
                })
                .list()
                .forEach(token -> admit(issueId, token));
    }

    private void admit(UUID issueId, String token) {
        jdbc.sql("""
                        update issue set audiences = audiences || :token::text
                        where id = :id and state <> 'RESTRICTED' and not :token = any(audiences)""").param("token", token).param("id", issueId).update();
    }
}
