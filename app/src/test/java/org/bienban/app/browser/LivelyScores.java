package org.bienban.app.browser;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.scoring.Answer;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.SelfScoring;
import org.bienban.app.scoring.SheetWish;
import org.bienban.app.scoring.SuperiorScoring;
import org.springframework.boot.test.context.TestComponent;

/** Scores of the {@link LivelyWard}: by the cell when it sends, by the supervisor before the verdict. */
@TestComponent
class LivelyScores {

    private static final UUID GUIDE_42 = UUID.fromString("5c0e2025-0000-4000-8000-000000000042");
    private static final Map<UUID, UUID> RULES = new ConcurrentHashMap<>();

    private final MinutesFixture minutes;
    private final MinutesSending sending;
    private final SelfScoring self;
    private final SuperiorScoring superior;
    private final RuleSetEditing editing;

    LivelyScores(
            MinutesFixture minutes,
            MinutesSending sending,
            SelfScoring self,
            SuperiorScoring superior,
            RuleSetEditing editing) {
        this.minutes = minutes;
        this.sending = sending;
        this.self = self;
        this.superior = superior;
        this.editing = editing;
    }

    void send(UUID id, WardFixture.Cell cell) {
        Actor secretary = minutes.actor(cell.secretary());
        self.save(
                secretary,
                id,
                SheetWish.asProposed(
                        Map.of("speakers", new Answer("0", "Bốn đồng chí phát biểu ngắn, không ghi riêng."))));
        sending.send(id, null, secretary);
    }

    /** The rule set the ward's committee is writing. */
    static UUID rulesOf(UUID wardId) {
        return Objects.requireNonNull(RULES.get(wardId));
    }

    void write(WardFixture.Ward ward) {
        RULES.put(ward.wardId(), editing.begin(minutes.actor(ward.wardSecretary()), ward.wardId(), GUIDE_42));
    }

    void judge(UUID id, WardFixture.Cell cell) {
        superior.save(
                minutes.actor(cell.supervisor()),
                id,
                1,
                SheetWish.asProposed(Map.of("criticism", new Answer("1", "Tự phê bình và phê bình còn nể nang."))));
    }
}
