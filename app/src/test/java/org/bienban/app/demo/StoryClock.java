package org.bienban.app.demo;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Lets a test set the application's clock back for its own thread, as the demonstration does. */
@TestComponent
public class StoryClock implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof Clock clock && !(bean instanceof SeedingClock) ? new SeedingClock(clock) : bean;
    }

    /** Does the work in this thread at the moment; time goes on from there. */
    public static void at(Clock applications, Instant moment, Runnable work) {
        ((SeedingClock) applications).at(moment, work);
    }
}
