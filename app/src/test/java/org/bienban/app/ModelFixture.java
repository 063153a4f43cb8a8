package org.bienban.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The model that comes with the program, as text to be changed. */
public final class ModelFixture {

    private ModelFixture() {}

    /** The process of the review. */
    public static String review() {
        try {
            return new ClassPathResource("processes/minutes-review.bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
