package org.bienban.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesJson;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.springframework.boot.test.context.TestComponent;

/**
 * A review of minutes under way: taken in hand, remarked on, judged, corrected, through the application's services. Import it with
 * {@code @Import({WardFixture.class, MinutesFixture.class, ReviewFixture.class})}.
 */
@TestComponent
public class ReviewFixture {

    private final Inbox inbox;
    private final TaskClaims claims;
    private final Inspection inspection;
    private final Verdicts verdicts;
    private final MinutesDrafting drafting;

    ReviewFixture(Inbox inbox, TaskClaims claims, Inspection inspection, Verdicts verdicts, MinutesDrafting drafting) {
        this.inbox = inbox;
        this.claims = claims;
        this.inspection = inspection;
        this.verdicts = verdicts;
        this.drafting = drafting;
    }

    /** Takes the open task of the minutes in hand. */
    public void claim(Actor inspector, UUID minutesId) {
        claims.claim(inspector, openTask(minutesId));
    }

    /** Saves a remark on a version and returns its id. */
    public UUID remark(Actor inspector, UUID minutesId, int version, RemarkText text) {
        UUID id = UUID.randomUUID();
        inspection.save(inspector, minutesId, id, version, text);
        return id;
    }

    /** Gives the verdict on a version. */
    public void give(Actor inspector, UUID minutesId, int version, Verdict verdict, String reason) {
        verdicts.give(inspector, minutesId, new VerdictWish(UUID.randomUUID(), version, verdict, reason));
    }

    /** Changes words of the draft: one, its replacement, the next, its replacement. */
    public void rewrite(Actor secretary, UUID minutesId, String... words) {
        rewrite(secretary, minutesId, content -> replaced(content, words));
    }

    /** The same text with other words: one, its replacement, the next, its replacement. */
    public static MinutesContent replaced(MinutesContent content, String... words) {
        String json = MinutesJson.write(content);
        for (int pair = 0; pair < words.length; pair += 2) {
            assertThat(json).contains(words[pair]);
            json = json.replace(words[pair], words[pair + 1]);
        }
        return MinutesJson.read(json, MinutesContent.class);
    }

    /** Changes the draft. */
    public void rewrite(Actor secretary, UUID minutesId, UnaryOperator<MinutesContent> change) {
        Draft draft = drafting.draft(minutesId, secretary);
        DraftChange changed = DraftChange.whole(draft.revision(), change.apply(draft.content()));
        assertThat(drafting.save(minutesId, changed, secretary).isClean()).isTrue();
    }

    /** The id of the one task that is open. */
    public UUID openTask(UUID minutesId) {
        return inbox.openTaskOf(minutesId).orElseThrow().taskId();
    }
}
