package org.bienban.app.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Tells a fault: to a browser as a page, to htmx as a notice, to a program as a problem (RFC 9457). */
@Component
class FaultAnswer {

    /** Statuses with a page of their own; every other gets the general one. */
    private static final Set<Integer> PAGES = Set.of(403, 404, 409, 410, 500);

    private final MessageSource messages;
    private final LocaleResolver locales;

    FaultAnswer(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    /** A {@link ModelAndView} or a {@link ResponseEntity}, whichever the asker reads. */
    Object to(HttpServletRequest request, Fault fault) {
        Locale locale = locales.resolveLocale(request);
        return Asker.isProgram(request) ? problem(request, fault, locale) : page(request, fault, locale);
    }

    private ResponseEntity<ProblemDetail> problem(HttpServletRequest request, Fault fault, Locale locale) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(fault.status(), messages.getMessage(textKey(fault), null, locale));
        problem.setInstance(URI.create(Asker.pathOf(request)));
        if (fault.refusals().size() == 1) {
            problem.setDetail(sentence(fault.refusals().getFirst(), locale));
        }
        if (!fault.refusals().isEmpty()) {
            problem.setProperty("problems", details(fault.refusals(), locale));
        }
        if (fault.compareAt() != null) {
            problem.setProperty("compare", fault.compareAt());
        }
        if (fault.incident() != null) {
            problem.setProperty("incident", fault.incident());
        }
        return ResponseEntity.status(fault.status())
                .headers(fault.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ModelAndView page(HttpServletRequest request, Fault fault, Locale locale) {
        int status = fault.status().value();
        List<String> sentences = fault.refusals().stream()
                .map(refusal -> sentence(refusal, locale))
                .toList();
        if (Asker.isFragment(request)) {
            String text = sentences.isEmpty()
                    ? messages.getMessage(textKey(fault), null, locale)
                    : String.join(" ", sentences);
            return view("_parts :: notice", fault, Map.of("tone", "late", "text", text));
        }
        if (!sentences.isEmpty()) {
            return view("error/refused", fault, Map.of("sentences", sentences, "status", status));
        }
        String page = PAGES.contains(status) ? String.valueOf(status) : "error";
        String incident = fault.incident();
        return view(
                "error/" + page,
                fault,
                incident == null ? Map.of("status", status) : Map.of("status", status, "incident", incident));
    }

    private static ModelAndView view(String name, Fault fault, Map<String, ?> model) {
        ModelAndView view = new ModelAndView(name, model);
        view.setStatus(fault.status());
        return view;
    }

    private List<Detail> details(List<Refusal> refusals, Locale locale) {
        List<Detail> details = new ArrayList<>();
        refusals.forEach(
                refusal -> details.add(new Detail(refusal.field(), refusal.code(), sentence(refusal, locale))));
        return details;
    }

    private String sentence(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale);
    }

    private static String textKey(Fault fault) {
        int status = fault.status().value();
        return "common.fault." + (PAGES.contains(status) ? String.valueOf(status) : "error") + ".text";
    }

    /** One reason in a problem: the field it belongs to, its stable code, and a sentence in the asker's language. */
    record Detail(@Nullable String field, String code, String detail) {}
}
