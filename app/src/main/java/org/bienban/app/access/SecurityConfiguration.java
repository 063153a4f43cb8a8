package org.bienban.app.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** What needs a sign-in (everything but a short list) and how one signs in: by page, or for REST by token. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/sign-in",
        "/csrf",
        "/error",
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/webjars/**",
        "/icons*.svg",
        "/favicon.svg",
        "/favicon.ico",
        "/manifest.webmanifest",
        "/service-worker.js",
        "/robots.txt",
        "/actuator/health",
        "/actuator/health/**"
    };

    private static final String[] FOR_ADMINISTRATORS = {"/actuator/**", "/admin", "/admin/**", "/api/v1/admin/**"};

    /** REST with a token: no session, and therefore no forged request to fear. */
    @Bean
    @Order(1)
    SecurityFilterChain tokenSecurity(HttpSecurity http, ApiTokens tokens, AdministratorsOnly administrators)
            throws Exception {
        http.securityMatcher(BearerTokenFilter::carriesToken)
                .addFilterBefore(new BearerTokenFilter(tokens), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> {
                    // A leaked token must not be able to make itself at home.
                    requests.requestMatchers(HttpMethod.POST, "/api/v1/profile/tokens")
                            .denyAll()
                            .requestMatchers(HttpMethod.PUT, "/api/v1/profile/password")
                            .denyAll();
                    rules(requests, administrators);
                })
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(new ResponseHeaders())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new ProblemEntryPoint())
                        .accessDeniedHandler(new ProblemAccessDenied()));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(
            HttpSecurity http, AdministratorsOnly administrators, SignInOutcome outcome, SignOutTelling signOut)
            throws Exception {
        http.authorizeHttpRequests(requests -> rules(requests, administrators))
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(outcome.success())
                        .failureHandler(outcome.failure()))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?signed-out")
                        .addLogoutHandler(signOut)
                        .deleteCookies(SessionConfiguration.COOKIE))
                .requestCache(cache -> cache.requestCache(AskedPage.cache()))
                .headers(new ResponseHeaders())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new AskToSignIn()).accessDeniedHandler(new RequestDenied()));
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            AdministratorsOnly administrators) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(FOR_ADMINISTRATORS)
                .access(administrators)
                .anyRequest()
                .authenticated();
    }
}
