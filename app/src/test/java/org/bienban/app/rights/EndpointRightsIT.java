package org.bienban.app.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bienban.app.BienBanTest;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.WardFixture.Ward;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may not, for every endpoint: an endpoint missing in the table fails the build, and so does a request that gets
 * through where the table does not allow it.
 */
@BienBanTest
@Import({
    CellSubjects.class,
    SentMinutesSubjects.class,
    RuleSetSubjects.class,
    DeputySubjects.class,
    FilterSubjects.class,
    IssueSubjects.class
})
class EndpointRightsIT {

    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+/)?\\{([A-Za-z0-9]+)(?::[^}]*)?\\}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private List<EndpointSubjects> subjects;

    @Test
    void everyEndpointStandsInTheTableOfRights() {
        Set<String> listed =
                RightsTable.read().stream().map(EndpointRight::endpoint).collect(Collectors.toCollection(TreeSet::new));
        Set<String> mapped = endpoints();
        assertThat(mapped).as("add a line to src/test/resources/rights").isSubsetOf(listed);
        assertThat(listed).as("remove the line: there is no such endpoint").isSubsetOf(mapped);
    }

    @Test
    void whoMayNotIsRefusedAndChangesNothing() throws Exception {
        Ward ward = wards.ward();
        Cast cast = Cast.of(ward, wards.ward());
        Map<String, Object> values = new HashMap<>();
        subjects.forEach(subject -> values.putAll(subject.make(ward)));
        for (UUID person : cast.people().values()) {
            // The first request makes the account: done here, so that the tables stand still afterwards.
            mvc.perform(MockMvcRequestBuilders.get("/csrf").with(SignedIn.as(person)));
        }
        Map<String, String> before = TableContents.of(jdbc);
        List<String> gotThrough = new ArrayList<>();
        for (EndpointRight right : RightsTable.read()) {
            for (String actor : right.allows(Cast.ANONYMOUS) ? Set.<String>of() : forbidden(right, cast)) {
                MockHttpServletResponse answer = ask(right, actor, cast, values);
                if (!refused(answer, actor)) {
                    gotThrough.add(right.endpoint() + " answers " + answer.getStatus() + " to " + actor);
                }
            }
        }
        assertThat(gotThrough).isEmpty();
        assertThat(TableContents.of(jdbc)).isEqualTo(before);
    }

    private static Set<String> forbidden(EndpointRight right, Cast cast) {
        Set<String> forbidden = new TreeSet<>(cast.names());
        forbidden.add(Cast.ANONYMOUS);
        forbidden.removeIf(right::allows);
        return forbidden;
    }

    private static boolean refused(MockHttpServletResponse answer, String actor) {
        int status = answer.getStatus();
        if (actor.equals(Cast.ANONYMOUS)) {
            return status == 401
                    || (status == 302
                            && String.valueOf(answer.getRedirectedUrl()).endsWith("/sign-in"));
        }
        return status == 403 || status == 404;
    }

    private MockHttpServletResponse ask(EndpointRight right, String actor, Cast cast, Map<String, Object> values)
            throws Exception {
        String path = filled(right.pattern(), values);
        String body = filled(right.body(), values);
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(right.method()), path);
        if (body.startsWith("files ")) {
            return perform(upload(path, body), actor, cast);
        }
        if (body.startsWith("{")) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        } else if (!body.isEmpty()) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body);
        }
        return perform(request, actor, cast);
    }

    private static MockMultipartHttpServletRequestBuilder upload(String path, String body) {
        String[] field = body.substring("files ".length()).split("=", 2);
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(path);
        request.file(new MockMultipartFile("files", "bien-ban.txt", "text/plain", new byte[] {'x'}))
                .param(field[0], field[1]);
        return request;
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request, String actor, Cast cast)
            throws Exception {
        request.with(
                actor.equals(Cast.ANONYMOUS)
                        ? SecurityMockMvcRequestPostProcessors.csrf()
                        : SignedIn.as(cast.people().get(actor)));
        return mvc.perform(request).andReturn().getResponse();
    }

    /** Puts the subjects' ids, or random ones, into the places of a path or body. */
    private static String filled(String text, Map<String, Object> values) {
        return VARIABLE.matcher(text).replaceAll(hit -> {
            String segment = hit.group(1) == null ? "" : hit.group(1);
            Object general = values.getOrDefault(hit.group(2), UUID.randomUUID());
            return segment + values.getOrDefault(segment + hit.group(2), general);
        });
    }

    private Set<String> endpoints() {
        Set<String> found = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.bienban")) {
                found.addAll(endpoints(mapping));
            }
        });
        return found;
    }

    private static Set<String> endpoints(RequestMappingInfo mapping) {
        Set<String> found = new TreeSet<>();
        for (String pattern : mapping.getPatternValues()) {
            var methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty()) {
                found.add("ANY " + pattern);
            }
            methods.forEach(method -> found.add(method.name() + " " + pattern));
        }
        return found;
    }
}
