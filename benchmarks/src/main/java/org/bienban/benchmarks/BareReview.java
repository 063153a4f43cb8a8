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
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same model on the same server without anything of ours: set up as ours is, the same variables, one transaction a
 * step, and no listener, no port, delegates that only set what ours set. A task is found and locked by the statement
 * ours uses, which is cheaper than the engine's own query.
 */
final class BareReview implements AutoCloseable {

    private static final String SCHEMA = "bare";

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;

    BareReview(String jdbcUrl, StatementWatch watch) throws SQLException {
        try (HikariDataSource first = pool(jdbcUrl);
                Connection connection = first.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create schema " + SCHEMA);
        }
        pool = pool(jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA);
        DataSource watched = watch.over(pool);
        JdbcTransactionManager transactions = new JdbcTransactionManager(watched);
        transaction = new TransactionTemplate(transactions);
        engine = engine(watched, transactions);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/minutes-review.bpmn")
                .deploy();
    }

    private static ProcessEngine engine(DataSource dataSource, JdbcTransactionManager transactions) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName(SCHEMA);
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseTablePrefix(SCHEMA + ".");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(delegates());
        return configuration.buildProcessEngine();
    }

    /** Starts a review with the variables ours is started with. */
    void start(UUID minutesId, Map<String, Object> variables) {
        transaction.executeWithoutResult(status -> engine.getRuntimeService()
                .startProcessInstanceByKey("minutes-review", minutesId.toString(), variables));
    }

    void claim(UUID minutesId, UUID personId) {
        step(minutesId, (tasks, task) -> tasks.setAssignee(task.getId(), personId.toString()));
    }

    void returnForRevision(UUID minutesId, UUID reviserId) {
        step(
                minutesId,
                (tasks, task) -> tasks.complete(
                        task.getId(),
                        Map.of("verdict", "RETURNED", "returnedFrom", "INSPECT", "reviserId", reviserId.toString())));
    }

    void resubmit(UUID minutesId, int round) {
        Map<String, Object> facts = new HashMap<>(Map.of("round", round));
        facts.put("inspectorId", null);
        step(minutesId, (tasks, task) -> tasks.complete(task.getId(), facts));
    }

    private void step(UUID minutesId, Step step) {
        transaction.executeWithoutResult(status -> {
            TaskService tasks = engine.getTaskService();
            step.take(tasks, find(tasks, minutesId));
        });
    }

    private interface Step {
        void take(TaskService tasks, Task task);
    }

    private static Task find(TaskService tasks, UUID minutesId) {
        return tasks.createNativeTaskQuery()
                .sql("""
                        select t.* from bare.ACT_RU_TASK t
                        join bare.ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                        where e.BUSINESS_KEY_ = #{minutes} order by t.ID_
                        for update of t""")
                .parameter("minutes", minutesId.toString())
                .singleResult();
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
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
