package org.bienban.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.bienban.workflows.TaskKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingWordsTests {

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void saysInEveryLanguageWhatMinutesWaitFor(TaskKind kind) {
        for (String language : new String[] {"vi", "en", "ar"}) {
            ResourceBundle words = ResourceBundle.getBundle("messages/timeline", Locale.of(language));
            assertThat(words.containsKey("timeline.waiting." + kind))
                    .as(kind + " in " + language)
                    .isTrue();
        }
    }
}
