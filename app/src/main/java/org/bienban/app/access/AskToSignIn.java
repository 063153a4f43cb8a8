package org.bienban.app.access;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads whoever is not signed in to the sign-in page, in the way the asker can follow. */
final class AskToSignIn implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final AuthenticationEntryPoint fragment = new HxRefreshHeaderAuthenticationEntryPoint();
    private final AuthenticationEntryPoint data = new ProblemEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        AuthenticationEntryPoint answer = switch (RequestKind.of(request)) {
            case PAGE -> page;
            case FRAGMENT -> fragment;
            case DATA -> data;
        };
        answer.commence(request, response, reason);
    }
}
