package org.bienban.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.TestDatabaseInitializer;
import org.bienban.app.WardFixture;
import org.bienban.app.notice.mail.Mailboxes;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The application on a port, with its jobs and its index at work as for real people, and a browser for whoever a test
 * asks: test methods take a {@link Browsers}. Tests run two at a time, so each makes a ward of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bienban.workflows.jobs=true", "bienban.search.tail=true"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import({
    WardFixture.class,
    MinutesFixture.class,
    IssueFixture.class,
    LivelyWard.class,
    LivelyScores.class,
    LivelyWays.class,
    People.class,
    Mailboxes.class,
    SearchWork.class
})
@ExtendWith(BrowsersExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@interface BrowserTest {}
