package org.bienban.workflows.engine;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Names of elements in a reader's language; where nobody has translated one, the model's own. */
record LocalNames(MessageSource messages, Locale locale) implements DiagramReader.Names {

    static final String KEY = "process.";

    @Override
    public String of(String element, String modelName) {
        String name = messages.getMessage(KEY + element, null, modelName, locale);
        return name == null ? modelName : name;
    }
}
