package org.bienban.app.access;

import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Signs a test request in without the sign-in page; use it through {@link org.bienban.app.SignedIn}. */
public record SignedInAs(UUID personId, boolean csrfToken) implements RequestPostProcessor {

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        Accounts accounts = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(Accounts.class);
        UUID account = accounts.ofPerson(personId)
                .map(Account::id)
                .orElseGet(() -> accounts.create(personId, "test-" + personId, "correct horse " + personId.hashCode()));
        MockHttpServletRequest signedIn = SecurityMockMvcRequestPostProcessors.authentication(
                        new PersonAuthentication(new SignedInPerson(account, personId)))
                .postProcessRequest(request);
        return csrfToken ? SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(signedIn) : signedIn;
    }
}
