package org.bienban.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The same model on the same server without anything of ours: no listener, no port, delegates that only set dates. */
final class BareReview implements AutoCloseable {

    private static final String SCHEMA = "bare";

    private final HikariDataSource dataSource;
    private final ProcessEngine engine;

    BareReview(String jdbcUrl) throws SQLException {
        try (HikariDataSource first = pool(jdbcUrl);
                Connection connection = first.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create schema " + SCHEMA);
        }
        dataSource = pool(jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(SCHEMA);
        configuration.setDataSource(dataSource);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseTablePrefix(SCHEMA + ".");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(delegates());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/minutes-review.bpmn")
                .deploy();
    }

    void start(String key) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("supervisorGroup", "supervisor:1");
        variables.put("officeGroup", "office:1");
        variables.put("secretaryGroup", "secretary:1");
        variables.put("round", 1);
        variables.put("inspectorId", null);
        variables.put("reviserId", null);
        engine.getRuntimeService().startProcessInstanceByKey("minutes-review", key, variables);
    }

    void returnForRevision(String key) {
        complete(key, Map.of("verdict", "RETURNED", "returnedFrom", "INSPECT", "reviserId", "somebody"));
    }

    void resubmit(String key, int round) {
        complete(key, Map.of("round", round));
    }

    private void complete(String key, Map<String, Object> facts) {
        var tasks = engine.getTaskService();
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId(),
                facts);
    }

    private static Map<Object, Object> delegates() {
        JavaDelegate dates = execution -> {
            Instant now = Instant.now();
            execution.setVariable("remindAt", Date.from(now.plus(Duration.ofDays(2))));
            execution.setVariable("dueAt", Date.from(now.plus(Duration.ofDays(3))));
            execution.setVariable("escalateAt", Date.from(now.plus(Duration.ofDays(5))));
        };
        JavaDelegate round = execution -> {
            execution.setVariable("formFirst", false);
            execution.setVariable("split", false);
            execution.setVariable("level", 0);
            execution.setVariable("levels", 0);
        };
        return new HashMap<>(Map.of(
                "planRound", round,
                "setInspectionDates", dates,
                "setRevisionDates", dates));
    }

    private static HikariDataSource pool(String url) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(4);
        return new HikariDataSource(pool);
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }
}
