package org.bienban.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.Severity;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What the generated minutes of recent months are made of. */
record DemoPhrases(
        List<String> excuses, Pool residential, Pool office, List<Comment> remarks, List<Thematic> thematic) {

    record Topic(String title, String narrative, String opinion, String conclusion) {}

    /**
     * What a thematic meeting is about.
     *
     * @param cell slug of the cell that holds it
     */
    record Thematic(String cell, String topic, String documents, List<Topic> items) {}

    record Pool(List<Topic> items, List<String> tasks, List<DemoMinutes.Issue> issues) {}

    record Comment(RemarkHead head, Severity severity, String text) {}

    static DemoPhrases read(JsonMapper json) {
        try (InputStream stream = new ClassPathResource("demo/phrases.json").getInputStream()) {
            return json.readValue(stream, DemoPhrases.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pool of(DemoCell cell) {
        return cell.residential() ? residential : office;
    }
}
