package org.bienban.app.site;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where the application answers. */
@Component
class ReadyNotice {

    private final PrintStream terminal = System.out;

    @EventListener
    @Order(0)
    void started(ApplicationStartedEvent event) {
        // A command such as the import starts without listening.
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0) {
            terminal.println("Biên Bản: http://localhost:" + web.getWebServer().getPort());
        }
    }
}
