package org.bienban.app.demo;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Lets a test set the application's clock back for its own thread, as the demonstration does. */
@TestComponent
public class StoryClock implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof Clock clock && !(bean instanceof SeedingClock) ? new SeedingClock(clock) : bean;
    }
}
