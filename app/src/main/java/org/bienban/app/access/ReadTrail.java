package org.bienban.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells that something was read, for every page and every answer to a program that shows one object, once it has been
 * shown. What was refused was not read.
 */
@Component
class ReadTrail implements HandlerInterceptor {

    private static final String READING = ReadTrail.class.getName() + ".reading";
    private static final String TOLD = ReadTrail.class.getName() + ".told";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadTrail(@Lazy ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Who reads is noted here: a file is written on another thread, after the sign-in has left this one. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod())
                && handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.bienban")
                && request.getAttribute(READING) == null) {
            CurrentActor.signedIn()
                    .flatMap(person -> object(request).map(object -> new Reading(person, object, version(request))))
                    .ifPresent(reading -> request.setAttribute(READING, reading));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (fault == null
                && shown(response.getStatus())
                && request.getAttribute(READING) instanceof Reading reading
                && !Objects.equals(request.getAttribute(TOLD), told(reading.object()))) {
            request.removeAttribute(READING);
            events.publishEvent(new PersonalDataRead(
                    reading.person().personId(),
                    reading.object().kind(),
                    reading.object().id(),
                    reading.version(),
                    reading.object().purpose(),
                    clock.instant()));
        }
    }

    /** A page that tells by itself what was read, in better words, need not be told about again. */
    @EventListener
    void on(PersonalDataRead read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(TOLD, String.valueOf(read.objectId()), RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static String told(ReadObject object) {
        return String.valueOf(object.id());
    }

    private static boolean shown(int status) {
        return status == HttpStatus.OK.value() || status == HttpStatus.NOT_MODIFIED.value();
    }

    private static Optional<ReadObject> object(HttpServletRequest request) {
        String query = request.getParameter("q");
        return ReadObject.of(
                String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)),
                variables(request),
                query != null && !query.isBlank());
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        Map<String, String> variables = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        }
        return variables;
    }

    private static @Nullable Integer version(HttpServletRequest request) {
        String asked = variables(request).getOrDefault("number", request.getParameter("version"));
        return asked != null && asked.matches("[0-9]{1,6}") ? Integer.valueOf(asked) : null;
    }

    private record Reading(
            SignedInPerson person,
            ReadObject object,
            @Nullable Integer version) {}
}
