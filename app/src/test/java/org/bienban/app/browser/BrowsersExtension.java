package org.bienban.app.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands every test its own {@link Browsers} over the Chromium of its thread, and keeps traces of those that fail. */
final class BrowsersExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowsersExtension.class);
    private static final Path TRACES = Path.of("target", "browser");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store ofRun = test.getRoot().getStore(NAMESPACE);
        Chromium chromium = ofRun.computeIfAbsent(Chromiums.class, type -> new Chromiums(), Chromiums.class)
                .mine();
        return test.getStore(NAMESPACE)
                .computeIfAbsent(Browsers.class, type -> browsers(chromium, test), Browsers.class);
    }

    private static Browsers browsers(Chromium chromium, ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Browsers(chromium.browser(), "http://localhost:" + port, application.getBean(People.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Browsers browsers = test.getStore(NAMESPACE).get(Browsers.class, Browsers.class);
        if (browsers == null) {
            return;
        }
        boolean failed = test.getExecutionException().isPresent();
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        browsers.close(failed ? TRACES.resolve(name) : null);
    }
}
