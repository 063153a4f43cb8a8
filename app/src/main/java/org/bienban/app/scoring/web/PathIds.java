package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.HandlerMapping;

/** Ids in the path of a request that another module answers. */
final class PathIds {

    private PathIds() {}

    /** The id under the first of the names the path has. */
    static Optional<UUID> of(HttpServletRequest request, String... names) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)) {
            return Optional.empty();
        }
        try {
            return Arrays.stream(names)
                    .map(variables::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Object::toString)
                    .map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
