package org.bienban.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Sees every statement one thread sends through a data source; what other threads send meanwhile does not count. */
final class StatementWatch {

    /** A statement or the end of a transaction, and how long the answer took. */
    record Sent(String sql, long nanos) {}

    private final Thread watched = Thread.currentThread();
    private final List<Sent> sent = new ArrayList<>();

    /** Forgets what was sent so far. */
    void begin() {
        sent.clear();
    }

    /** What was sent since the beginning. */
    List<Sent> sent() {
        return List.copyOf(sent);
    }

    DataSource over(DataSource real) {
        return seen(
                real,
                DataSource.class,
                (method, answer, arguments, nanos) ->
                        answer instanceof Connection connection ? over(connection) : answer);
    }

    /** Puts the watch over the data source of an application about to start. */
    BeanPostProcessor overApplication() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource real && name.equals("dataSource") ? over(real) : bean;
            }
        };
    }

    private Connection over(Connection real) {
        return seen(real, Connection.class, (method, answer, arguments, nanos) -> {
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                note(method.getName(), nanos);
            }
            return switch (answer) {
                case PreparedStatement statement ->
                    over(statement, PreparedStatement.class, String.valueOf(arguments[0]));
                case Statement statement -> over(statement, Statement.class, "");
                case null, default -> answer;
            };
        });
    }

    private <T extends Statement> T over(T real, Class<T> type, String sql) {
        return seen(real, type, (method, answer, arguments, nanos) -> {
            if (method.getName().startsWith("execute")) {
                note(sql.isEmpty() && arguments != null ? String.valueOf(arguments[0]) : sql, nanos);
            }
            return answer;
        });
    }

    private void note(String sql, long nanos) {
        if (Thread.currentThread() == watched) {
            sent.add(new Sent(sql, nanos));
        }
    }

    private static <T> T seen(T real, Class<T> type, Seeing seeing) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            long begin = System.nanoTime();
            try {
                Object answer = method.invoke(real, given);
                return seeing.after(method, answer, given, System.nanoTime() - begin);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private interface Seeing {
        Object after(Method method, Object answer, Object[] arguments, long nanos);
    }
}
