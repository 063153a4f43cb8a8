package org.bienban.app.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures for administrators: what waits for its seal and since when, and how old the last check is and how it went. */
@Component
class AuditFigures implements MeterBinder {

    private final JdbcClient jdbc;
    private final ChainChecking checking;
    private final Clock clock;

    AuditFigures(JdbcClient jdbc, ChainChecking checking, Clock clock) {
        this.jdbc = jdbc;
        this.checking = checking;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("bienban.audit.unsealed", this, AuditFigures::unsealed)
                .description("entries waiting for their seal")
                .register(registry);
        Gauge.builder("bienban.audit.lag", this, AuditFigures::lag)
                .baseUnit("seconds")
                .description("age of the oldest entry waiting for its seal")
                .register(registry);
        Gauge.builder("bienban.audit.check.age", this, AuditFigures::checkAge)
                .baseUnit("seconds")
                .description("time since the last check of the chain; -1 if there was none")
                .register(registry);
        Gauge.builder("bienban.audit.intact", this, AuditFigures::intact)
                .description("1 if the last check found every entry as it was written, 0 if not, -1 if there was none")
                .register(registry);
    }

    long unsealed() {
        return jdbc.sql("select count(*) from audit_unsealed").query(Long.class).single();
    }

    double lag() {
        return jdbc.sql("""
                        select coalesce(max(extract(epoch from clock_timestamp() - e.at)), 0)::float8
                        from (select seq from audit_unsealed order by seq limit 1) u join audit_entry e using (seq)""").query(Double.class).single();
    }

    private double checkAge() {
        return checking.last()
                .map(check -> Duration.between(check.endedAt(), clock.instant()).toMillis() / 1000.0)
                .orElse(-1.0);
    }

    private double intact() {
        return checking.last().map(check -> check.intact() ? 1.0 : 0.0).orElse(-1.0);
    }
}
