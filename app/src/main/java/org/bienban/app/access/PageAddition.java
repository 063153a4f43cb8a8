package org.bienban.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds to the model of pages another module answers, which knows nothing of what is added: for somebody signed in, and
 * only where a page is shown; redirections and other answers are left alone.
 */
public abstract class PageAddition implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final String[] paths;

    /**
     * Makes it.
     *
     * @param paths patterns of the pages added to, none for every page
     */
    protected PageAddition(CurrentActor current, String... paths) {
        this.current = current;
        this.paths = paths.clone();
    }

    @Override
    public final void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(paths);
    }

    @Override
    public final void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            current.find().ifPresent(actor -> add(actor, request, page));
        }
    }

    /** Adds to the page about to be shown to this person. */
    protected abstract void add(Actor actor, HttpServletRequest request, ModelAndView page);

    /** Returns the id in the path under the first of these names the path has, none if it is no id. */
    protected static Optional<UUID> idIn(HttpServletRequest request, String... names) {
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
