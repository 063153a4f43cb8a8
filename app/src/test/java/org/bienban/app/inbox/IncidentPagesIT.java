package org.bienban.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.templates.page.Flash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A publication that was given up, as the engine leaves it when no attempt is left. */
@BienBanTest
class IncidentPagesIT {

    private static final String MESSAGE = "could not extend file: No space left on device";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private String incident;

    @BeforeEach
    void givenUp() {
        ward = wards.ward();
        minutesId = fixture.approved(ward.first(), MinutesFixture.HELD_ON);
        incident = jdbc.sql("""
                        with job as (
                            update act_ru_job j set retries_ = 0 from act_ru_execution e
                            where e.business_key_ = :minutes and j.process_instance_id_ = e.id_ returning j.*)
                        insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_msg_, incident_type_,
                            execution_id_, activity_id_, failed_activity_id_, proc_inst_id_, proc_def_id_,
                            configuration_)
                        select gen_random_uuid()::text, 1, now(), :message, 'failedJob', execution_id_,
                            'serviceTask_publish', 'serviceTask_publish', process_instance_id_, process_def_id_, id_
                        from job returning id_""")
                .param("minutes", minutesId.toString())
                .param("message", MESSAGE)
                .query(String.class)
                .single();
    }

    @Test
    void anAdministratorSeesThatSomethingWaitsWhatFailedAndLetsItBeTriedAgain() throws Exception {
        page("/admin").andExpect(content().string(containsString("việc chờ xử lý")));
        page("/admin/incidents")
                .andExpect(content().string(containsString("Phát hành biên bản")))
                .andExpect(content().string(containsString(minutesId.toString())))
                .andExpect(content().string(containsString(MESSAGE)));

        mvc.perform(post("/admin/incidents/" + incident + "/retry").with(SignedIn.as(ward.administrator())))
                .andExpect(flash().attribute("flash", Flash.ok("Bước này sẽ được thử lại ngay.")));

        page("/admin/incidents").andExpect(content().string(not(containsString(minutesId.toString()))));
        assertThat(jdbc.sql("""
                        select j.retries_ from act_ru_job j
                        join act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.business_key_ = :minutes""")
                        .param("minutes", minutesId.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private ResultActions page(String path) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(ward.administrator())));
    }
}
