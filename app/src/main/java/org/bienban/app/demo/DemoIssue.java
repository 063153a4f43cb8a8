package org.bienban.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.bienban.app.issue.IssueFacts;
import org.bienban.app.issue.IssueVoices;
import org.bienban.app.issue.Urgency;
import org.bienban.workflows.IssueNature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to an issue of the demonstration, as {@code demo/issues.json} tells.
 *
 * @param find an issue the demonstration minutes raised, or null
 * @param enter an issue the office entered, or null
 * @param steps in order; what would lie in the future is yet to come
 */
record DemoIssue(String key, @Nullable Find find, @Nullable Entry enter, List<Step> steps) {

    /** A cell by its slug, and words of the statement. */
    record Find(String cell, String words) {}

    /** The sheet, entered so many days ago. */
    record Entry(
            String cell,
            int daysAgo,
            IssueNature nature,
            String category,
            Urgency urgency,
            String statement,
            String asked,
            String receiver,
            String place,
            String mapSheet,
            String plots,
            String area,
            int households,
            String project,
            String since,
            String doneSoFar,
            String earlierReplies,
            String basis,
            @Nullable IssueVoices voices) {

        IssueFacts facts() {
            return new IssueFacts(
                    nature,
                    category,
                    urgency,
                    statement,
                    asked,
                    receiver,
                    place,
                    mapSheet,
                    plots,
                    area,
                    households,
                    project,
                    since,
                    doneSoFar,
                    earlierReplies,
                    basis,
                    voices == null ? IssueVoices.NONE : voices);
        }
    }

    /**
     * Something somebody did.
     *
     * @param after days after the step before; of telling: the next approved minutes of the cell say when
     * @param number of the document of an answer, or null
     * @param capacity in which the signer signs a letter, or null
     * @param households settled by a partial answer, or null
     * @param roadmapIn days from today to the day a roadmap names, or null
     * @param into key of the issue it is merged into, or null
     */
    record Step(
            int after,
            String what,
            String text,
            @Nullable String number,
            @Nullable String signer,
            @Nullable String capacity,
            @Nullable Integer households,
            @Nullable Integer roadmapIn,
            @Nullable String into) {}

    static List<DemoIssue> all(JsonMapper json) {
        try (InputStream stream = new ClassPathResource("demo/issues.json").getInputStream()) {
            return List.of(json.readValue(stream, DemoIssue[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
