package org.bienban.app.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows administrators how the chain of the journal stands. A broken chain is a matter for people: no reason to take a
 * node out, which would still serve as well as any other.
 */
@Component("auditChain")
class AuditHealth implements HealthIndicator {

    private final AuditFigures figures;
    private final ChainChecking checking;
    private final JdbcClient jdbc;

    AuditHealth(AuditFigures figures, ChainChecking checking, JdbcClient jdbc) {
        this.figures = figures;
        this.checking = checking;
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up()
                .withDetail("lastSeal", lastSeal())
                .withDetail("backlog", figures.unsealed())
                .withDetail("backlogSeconds", figures.lag());
        return checking.last()
                .map(check -> health.withDetail("chain", check.intact() ? "INTACT" : "BROKEN")
                        .withDetail("checkedAt", check.endedAt().toString()))
                .orElseGet(() -> health.withDetail("chain", "UNCHECKED"))
                .build();
    }

    /** The place of the newest seal, 0 if there is none. */
    private long lastSeal() {
        return jdbc.sql("select coalesce(max(position), 0) from audit_seal")
                .query(Long.class)
                .single();
    }
}
