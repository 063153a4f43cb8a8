package org.bienban.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.bienban.app.notice.Notices;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.engine.Grade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The committee decides the official ratings of a month. */
@BienBanTest
class RatingsIT {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final LocalDate HELD = LocalDate.of(2026, 6, 5);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ScoreFixture scores;

    @Autowired
    private RatingMonths months;

    @Autowired
    private Ratings ratings;

    @Autowired
    private AgreedRatings agreedRatings;

    @Autowired
    private Notices notices;

    @Autowired
    private ScoreSheets sheets;

    private WardFixture.Ward ward;
    private Actor leader;
    private UUID agreed;
    private UUID disputed;

    @BeforeEach
    void approveTwo() {
        ward = wards.ward();
        leader = minutes.actor(ward.wardSecretary());
        agreed = scores.approved(ward.first(), HELD, Map.of());
        disputed = scores.approved(
                ward.second(),
                HELD,
                Map.of("regular-content", new Answer("3", "Sơ sài."), "steps", new Answer("2", "Thiếu.")));
    }

    @Test
    void listsTheMonthWithBothScoresAndWhatTheySpeakFor() {
        RatingMonth month = months.of(leader, ward.wardId(), JUNE);

        assertThat(month.lines()).hasSize(2);
        assertThat(line(month, agreed).score().isAgreed()).isTrue();
        assertThat(line(month, disputed).score().proposed()).isEqualTo(Grade.FAIR);
        assertThat(month.ready()).isOne();
        assertThat(months.of(leader, ward.wardId(), JUNE.minusMonths(1)).silent())
                .hasSize(2);
    }

    @Test
    void decidesTheAgreedOnesAtOnceAndLeavesTheOthers() {
        assertThat(agreedRatings.decide(leader, ward.wardId(), JUNE)).isOne();
        assertThat(agreedRatings.decide(leader, ward.wardId(), JUNE))
                .as("again")
                .isZero();

        RatingMonth month = months.of(leader, ward.wardId(), JUNE);
        assertThat(line(month, agreed).score().rating()).isEqualTo(Grade.GOOD);
        assertThat(line(month, disputed).score().rating()).isNull();
        Rating rating =
                sheets.of(minutes.actor(ward.first().secretary()), agreed).rating();
        assertThat(rating.decidedBy()).isEqualTo(ward.wardSecretary());
        assertThat(sheets.of(minutes.actor(ward.first().supervisor()), agreed).rating())
                .isEqualTo(rating);
    }

    @Test
    void anotherBandThanTheScoresNeedsAReason() {
        assertThatThrownBy(() -> ratings.decide(leader, disputed, new RatingWish(Grade.GOOD, " ", 0)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("scoring.refusal.ratingReason"));
        assertThatThrownBy(() -> ratings.decide(leader, disputed, new RatingWish(null, "", 0)))
                .isInstanceOf(RefusedException.class);
        ratings.decide(leader, disputed, new RatingWish(Grade.GOOD, "Đã kiểm tra sổ biên bản.", 0));
        ratings.decide(leader, disputed, new RatingWish(Grade.GOOD, "Đã kiểm tra sổ biên bản.", 0));

        assertThat(sheets.of(leader, disputed).ratings()).hasSize(1);
    }

    @Test
    void reopeningNeedsAReasonAndLeavesATrace() {
        agreedRatings.decide(leader, ward.wardId(), JUNE);
        Actor deputy = minutes.actor(ward.wardDeputy());

        assertThatThrownBy(() -> ratings.decide(deputy, agreed, new RatingWish(Grade.FAIR, "Khác", 1)))
                .as("it stands")
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> ratings.reopen(deputy, agreed, 1, " ")).isInstanceOf(RefusedException.class);
        ratings.reopen(deputy, agreed, 1, "Có đơn phản ánh.");
        assertThatThrownBy(() -> ratings.reopen(deputy, agreed, 1, "Lần nữa")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> ratings.decide(leader, agreed, new RatingWish(Grade.GOOD, "", 0)))
                .as("a page from before the reopening")
                .isInstanceOf(ConflictException.class);
        ratings.decide(leader, agreed, new RatingWish(Grade.FAIR, "Sau khi xác minh.", 1));

        List<Rating> trace = sheets.of(leader, agreed).ratings();
        assertThat(trace).extracting(Rating::grade).containsExactly(Grade.GOOD, Grade.FAIR);
        assertThat(trace.getFirst().reopenedBy()).isEqualTo(ward.wardDeputy());
        assertThat(trace.getFirst().reopenReason()).isEqualTo("Có đơn phản ánh.");
    }

    @Test
    void tellsTheLeadersOfTheCellTheRatingAndItsReason() throws Exception {
        ratings.decide(leader, disputed, new RatingWish(Grade.GOOD, "Đã kiểm tra sổ biên bản.", 0));
        ratings.reopen(leader, disputed, 1, "Có đơn phản ánh.");
        ratings.decide(leader, disputed, new RatingWish(Grade.WEAK, "Đơn đúng.", 1));

        for (UUID told : List.of(ward.second().secretary(), ward.second().deputy())) {
            assertThat(rated(told))
                    .extracting(
                            notice -> notice.arguments().get(2),
                            notice -> notice.arguments().get(3))
                    .containsExactly(tuple("WEAK", "Đơn đúng."), tuple("GOOD", "Đã kiểm tra sổ biên bản."));
        }
        assertThat(rated(ward.second().member())).isEmpty();
        assertThat(rated(ward.first().secretary())).isEmpty();
        assertThat(rated(ward.second().secretary()).getFirst().link()).isEqualTo("/minutes/" + disputed + "/score");
        for (Map.Entry<String, String> language :
                Map.of("vi", "Kém", "en", "Weak", "ar", "ضعيف").entrySet()) {
            mvc.perform(get("/notices?lang=" + language.getKey())
                            .with(SignedIn.as(ward.second().secretary())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(language.getValue())))
                    .andExpect(content().string(containsString("Đơn đúng.")));
        }
    }

    @Test
    void twoLeadersAtOnceDecideOnce() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both = new ArrayList<>();
            for (UUID person : List.of(ward.wardSecretary(), ward.wardDeputy())) {
                Actor actor = minutes.actor(person);
                Grade grade = person.equals(ward.wardSecretary()) ? Grade.FAIR : Grade.AVERAGE;
                both.add(pool.submit(() -> decides(actor, grade)));
            }
            assertThat(List.of(both.getFirst().get(), both.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(sheets.of(leader, disputed).ratings()).hasSize(1);
    }

    @Test
    void onlyLeadersDecideAndOnlyApprovedMinutes() {
        UUID waiting = minutes.sent(ward.first(), HELD.plusMonths(1));
        RatingWish wish = new RatingWish(Grade.GOOD, "x", 0);

        assertThatThrownBy(() -> ratings.decide(leader, waiting, wish)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> ratings.decide(minutes.actor(ward.office()), agreed, wish))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> ratings.decide(minutes.actor(ward.first().secretary()), agreed, wish))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> ratings.decide(minutes.actor(ward.second().secretary()), agreed, wish))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> months.of(minutes.actor(ward.first().supervisor()), ward.wardId(), JUNE))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoScoredForTheCommitteeDoesNotDecide() {
        UUID id = scores.sent(ward.first(), HELD.plusMonths(1));
        scores.approve(leader, id, Map.of());

        assertThatThrownBy(() -> ratings.decide(leader, id, new RatingWish(Grade.GOOD, "", 0)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("scoring.refusal.ownScore"));
        assertThat(agreedRatings.decide(leader, ward.wardId(), JUNE.plusMonths(1)))
                .isZero();
        assertThat(agreedRatings.decide(minutes.actor(ward.standingMember()), ward.wardId(), JUNE.plusMonths(1)))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void showsThePageInEveryLanguage(String language) throws Exception {
        String address = "/ratings?month=2026-06&lang=" + language;
        mvc.perform(get(address).with(SignedIn.as(ward.wardSecretary())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"grade\"")))
                .andExpect(content().string(containsString("/ratings/agreed?ward=")));
        mvc.perform(get(address).with(SignedIn.as(ward.office()))).andExpect(status().isOk());
        mvc.perform(get("/ratings/agreed?ward=" + ward.wardId() + "&month=2026-06&lang=" + language)
                        .with(SignedIn.as(ward.wardSecretary())))
                .andExpect(status().isOk());
        mvc.perform(post("/ratings/" + disputed)
                        .param("grade", "GOOD")
                        .param("ward", ward.wardId().toString())
                        .param("month", "2026-06")
                        .with(SignedIn.as(ward.wardSecretary())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"reason-" + disputed)));
        mvc.perform(get("/api/v1/wards/" + ward.wardId() + "/ratings?month=2026-06")
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines.length()").value(2));
    }

    private List<Notice> rated(UUID person) {
        return notices.page(minutes.actor(person), "").notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.RATED)
                .toList();
    }

    private boolean decides(Actor actor, Grade grade) {
        try {
            ratings.decide(actor, disputed, new RatingWish(grade, "Cùng lúc.", 0));
            return true;
        } catch (ConflictException e) {
            return false;
        }
    }

    private static RatingLine line(RatingMonth month, UUID id) {
        return month.lines().stream()
                .filter(line -> line.minutes().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
