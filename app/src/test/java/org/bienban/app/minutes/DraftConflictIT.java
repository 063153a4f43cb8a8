package org.bienban.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BienBanTest
class DraftConflictIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture fixture;

    @Autowired
    private MinutesDrafting drafting;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private Meetings meetings;

    private WardFixture.Ward ward;
    private Actor secretary;
    private Actor minuteTaker;
    private UUID id;

    @BeforeEach
    void begin() {
        ward = wards.ward();
        secretary = fixture.actor(ward.first().secretary());
        minuteTaker = fixture.actor(ward.first().minuteTaker());
        id = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);
    }

    @Test
    void takesSectionsChangedOnOneSideSilently() {
        long base = drafting.draft(id, secretary).revision();
        drafting.save(id, change(base, item("land", "Kết luận của bí thư")), secretary);

        SaveOutcome second = drafting.save(id, change(base, item("review", "Kết luận của thư ký")), minuteTaker);

        assertThat(second.isClean()).isTrue();
        assertThat(second.sections()).containsKey("items");
        assertThat(conclusions()).containsExactly("Kết luận của thư ký", "Kết luận của bí thư");
    }

    @Test
    void keepsBothTextsOfASectionChangedOnBothSides() {
        long base = drafting.draft(id, secretary).revision();
        drafting.save(id, change(base, item("land", "Kết luận của bí thư")), secretary);

        SaveOutcome second = drafting.save(
                id,
                new DraftChange(
                        base,
                        Map.of("item/land", item("land", "Kết luận của thư ký"), "votes", MinutesJson.parse("[]")),
                        Map.of(),
                        null),
                minuteTaker);

        assertThat(second.conflicts()).containsExactly("item/land");
        assertThat(drafting.draft(id, secretary).content().votes()).isEmpty();
        assertThat(conclusions()).contains("Kết luận của bí thư");
        assertThat(drafting.choices(id, minuteTaker)).singleElement().satisfies(choice -> {
            assertThat(choice.mine().path("conclusion").stringValue()).isEqualTo("Kết luận của thư ký");
            assertThat(choice.theirs().path("conclusion").stringValue()).isEqualTo("Kết luận của bí thư");
        });

        drafting.choose(id, Map.of("item/land", SectionChoice.Verdict.BOTH), minuteTaker);

        assertThat(conclusions()).contains("Kết luận của bí thư\nKết luận của thư ký");
        assertThat(drafting.choices(id, minuteTaker)).isEmpty();
    }

    @Test
    void keepsTheTextNotTakenInTheHistory() {
        long base = drafting.draft(id, secretary).revision();
        drafting.save(id, change(base, item("land", "Kết luận của bí thư")), secretary);
        drafting.save(id, change(base, item("land", "Kết luận của thư ký")), minuteTaker);

        drafting.choose(id, Map.of("item/land", SectionChoice.Verdict.THEIRS), minuteTaker);

        assertThat(conclusions()).contains("Kết luận của bí thư");
        assertThat(drafting.historyOf(id, "item/land", secretary))
                .extracting(text -> text.content().path("conclusion").stringValue())
                .contains("Kết luận của bí thư", "Kết luận của thư ký");
    }

    @Test
    void mergesTwoItemsAddedAtOnce() {
        long base = drafting.draft(id, secretary).revision();
        drafting.save(id, change(base, item("mine", "một"), "land", "review", "mine"), secretary);
        drafting.save(id, change(base, item("yours", "hai"), "review", "land", "yours"), minuteTaker);

        assertThat(drafting.draft(id, secretary).content().items())
                .extracting(AgendaItem::id)
                .contains("land", "review", "mine", "yours");
    }

    @Test
    void answersARepeatedSaveLikeTheFirst() {
        long base = drafting.draft(id, secretary).revision();
        DraftChange change = new DraftChange(base, Map.of("item/land", item("land", "một")), Map.of(), "key-1");
        SaveOutcome first = drafting.save(id, change, secretary);
        drafting.save(id, change(first.revision(), item("land", "hai")), minuteTaker);

        SaveOutcome again = drafting.save(id, change, secretary);

        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(again.isClean()).isTrue();
        assertThat(conclusions()).contains("hai");
    }

    @Test
    void writesFactsThroughToTheMeeting() {
        long base = drafting.draft(id, secretary).revision();
        String facts =
                "{\"heldOn\":\"2026-06-06\",\"startsAt\":\"19:00\",\"place\":\"Đình làng\",\"chairId\":\"\",\"dues\":\"\"}";
        drafting.save(id, new DraftChange(base, Map.of("facts", MinutesJson.parse(facts)), Map.of(), null), secretary);

        UUID meetingId = register.summary(id).meetingId();
        assertThat(meetings.get(meetingId).place()).isEqualTo("Đình làng");
        assertThat(meetings.get(meetingId).heldOn()).isEqualTo("2026-06-06");
        assertThat(meetings.get(meetingId).chairId()).isNull();
    }

    @Test
    void refusesASecrecyMark() {
        long base = drafting.draft(id, secretary).revision();
        DraftChange change = change(base, item("land", "TỐI MẬT\nNội dung"));

        assertThatThrownBy(() -> drafting.save(id, change, secretary))
                .isInstanceOf(RefusedException.class)
                .hasMessage(SecretMarks.REFUSAL);
        assertThat(drafting.historyOf(id, "item/land", secretary)).hasSize(1);
    }

    @Test
    void hidesDraftsFromEverybodyElse() {
        for (UUID other : List.of(
                ward.first().member(),
                ward.first().supervisor(),
                ward.office(),
                ward.second().secretary(),
                ward.administrator())) {
            Actor actor = fixture.actor(other);
            assertThatThrownBy(() -> drafting.draft(id, actor)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> drafting.save(id, change(1, item("land", "x")), actor))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void refusesReadersOfSentMinutesToWriteThem() {
        UUID sent = fixture.sent(ward.second());
        Actor office = fixture.actor(ward.office());

        assertThatThrownBy(() -> drafting.draft(sent, office)).isInstanceOf(ForbiddenException.class);
    }

    private List<String> conclusions() {
        return drafting.draft(id, secretary).content().items().stream()
                .map(AgendaItem::conclusion)
                .toList();
    }

    private static DraftChange change(long base, JsonNode item, String... order) {
        String name = "item/" + item.path("id").stringValue();
        return new DraftChange(
                base,
                order.length == 0 ? Map.of(name, item) : Map.of(name, item, "order", MinutesJson.tree(order)),
                Map.of(),
                null);
    }

    private static JsonNode item(String id, String conclusion) {
        return MinutesJson.tree(new AgendaItem(id, "Việc " + id, "", "Diễn biến", List.of(), conclusion));
    }
}
