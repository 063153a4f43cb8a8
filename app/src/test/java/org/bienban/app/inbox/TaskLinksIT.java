package org.bienban.app.inbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody is led from the task list to a page they may not open. */
@BienBanTest
class TaskLinksIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Cell cell;
    private UUID minutesId;

    @BeforeEach
    void returned() {
        cell = wards.ward().first();
        minutesId = minutes.sent(cell);
        claims.claim(
                minutes.actor(cell.supervisor()),
                inbox.openTaskOf(minutesId).orElseThrow().taskId());
        verdicts.give(
                minutes.actor(cell.supervisor()),
                minutesId,
                new VerdictWish(UUID.randomUUID(), 1, Verdict.RETURNED, "Bổ sung."));
    }

    @Test
    void leadsTheSecretaryToTheDraft() throws Exception {
        mvc.perform(get("/tasks").with(SignedIn.as(cell.secretary())))
                .andExpect(content().string(containsString("/minutes/" + minutesId + "/draft")));
        mvc.perform(get("/minutes/{id}/draft", minutesId).with(SignedIn.as(cell.secretary())))
                .andExpect(status().isOk());
    }

    @Test
    void leadsTheSupervisorToTheMinutesThatAreBeingCorrected() throws Exception {
        mvc.perform(get("/tasks").param("list", "waiting").with(SignedIn.as(cell.supervisor())))
                .andExpect(content().string(containsString("/minutes/" + minutesId + "\"")))
                .andExpect(content().string(not(containsString("/minutes/" + minutesId + "/draft"))));
        mvc.perform(get("/minutes/{id}", minutesId).with(SignedIn.as(cell.supervisor())))
                .andExpect(status().isOk());
    }
}
