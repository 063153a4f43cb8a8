package org.bienban.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bienban.app.demo.StoryClock;
import org.bienban.app.notice.mail.Mailboxes;
import org.bienban.app.scoring.ScoreFixture;
import org.bienban.app.search.SearchWork;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a database of its own, with MockMvc, without demo data, and with the engine's job
 * executor off so that a test drives time by hand. Contexts are shared between test classes: make your own units
 * and people and assert on those only. The fixtures are there for all of them, so that tests with different ones still
 * share one context; whoever imports more has a context to themselves and pays for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import({
    WardFixture.class,
    MinutesFixture.class,
    ReviewFixture.class,
    ScoreFixture.class,
    IssueFixture.class,
    StoryClock.class,
    SearchWork.class,
    Mailboxes.class
})
public @interface BienBanTest {}
