package org.bienban.app.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.Permissions;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.minutes.AnswersToTell;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.ToldAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lays the answers a cell has yet to tell its members beside its meeting, whose agenda they belong on, and beside a draft
 * that was begun before they came. Those pages know nothing of issues; {@code issue/_panel} shows it.
 */
@Component
class AnswersBesideMeeting implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final Permissions permissions;
    private final AnswersToTell answers;

    AnswersBesideMeeting(CurrentActor current, Permissions permissions, AnswersToTell answers) {
        this.current = current;
        this.permissions = permissions;
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/meetings/{id}", "/minutes/{id}/draft");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) {
            return;
        }
        if (page.getModel().get("written") instanceof MinutesContent written
                && page.getModel().get("minutes") instanceof MinutesSummary minutes) {
            page.addObject("answersToTell", missing(waiting(minutes.cellId()), written));
        } else if (page.getModel().get("meeting") instanceof Meeting meeting) {
            page.addObject("answersToTell", waiting(meeting.cellId()));
        }
    }

    private List<ToldAnswer> waiting(UUID cellId) {
        return current.find()
                .filter(actor -> permissions.mayDraft(actor, cellId))
                .map(actor -> answers.waitingIn(cellId))
                .orElse(List.of());
    }

    static List<ToldAnswer> missing(List<ToldAnswer> waiting, MinutesContent written) {
        Set<String> there = new HashSet<>();
        written.told().forEach(told -> there.add(key(told)));
        return waiting.stream().filter(told -> !there.contains(key(told))).toList();
    }

    private static String key(ToldAnswer told) {
        return told.answerId() + told.issueId();
    }
}
