package org.bienban.app.demo;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Puts the {@link SeedingClock} in place of the application's clock where the demonstration is wanted. */
@Component
class SeedingClockInstalled implements BeanPostProcessor {

    private final boolean wanted;

    SeedingClockInstalled(Environment environment) {
        DemoProperties settings = Binder.get(environment).bindOrCreate("bienban.demo", DemoProperties.class);
        wanted = settings.wanted(environment.getProperty("bienban.database.url", ""));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return wanted && bean instanceof Clock clock ? new SeedingClock(clock) : bean;
    }
}
