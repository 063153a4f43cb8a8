package org.bienban.app.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.scoring.Answer;
import org.bienban.app.scoring.ColumnView;
import org.bienban.app.scoring.RatingWish;
import org.bienban.app.scoring.Ratings;
import org.bienban.app.scoring.ScoreSheets;
import org.bienban.app.scoring.ScoreView;
import org.bienban.app.scoring.SelfScoring;
import org.bienban.app.scoring.SheetWish;
import org.bienban.app.scoring.SuperiorScoring;
import org.bienban.app.scoring.engine.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores the meetings of the stories: the cell, its inspector, the committee. */
@Component
class DemoScores {

    /** D6 in figures: 5+5+9+36+5+27+5 = 92. */
    private static final Map<String, String> XUAN_DINH = Map.of(
            "draft-conclusion", "1",
            "regular-content", "1",
            "thematic-content", "1",
            "chair-climate", "1",
            "last-tasks", "1");

    private final SelfScoring self;
    private final SuperiorScoring superior;
    private final Ratings ratings;
    private final ScoreSheets sheets;
    private final MinutesRegister register;

    DemoScores(
            SelfScoring self, SuperiorScoring superior, Ratings ratings, ScoreSheets sheets, MinutesRegister register) {
        this.self = self;
        this.superior = superior;
        this.ratings = ratings;
        this.sheets = sheets;
        this.register = register;
    }

    /** The cell fills its column, unless the story says that it did not score. */
    void fill(DemoMinutes text, UUID minutesId, Actor secretary) {
        if (text.score() == null) {
            return;
        }
        ScoreView view = sheets.of(secretary, minutesId);
        Map<String, Answer> answers = new HashMap<>();
        give(view, answers, "speakers", "0", "Nhiều ý kiến ngắn, biên bản chỉ ghi tên các ý kiến chính.");
        give(
                view,
                answers,
                "minutes-book",
                view.rules().rules().item("minutes-book").orElseThrow().best(),
                "Đã rà lại.");
        if (text.key().equals("D6")) {
            XUAN_DINH.forEach((item, answer) -> give(view, answers, item, answer, "Theo biểu quyết của chi bộ."));
            give(view, answers, "filed", "yes", "Đăng ngày 08/7.");
        } else {
            Random random = new Random(text.key().hashCode());
            lose(view, answers, random, "criticism", "Tự phê bình và phê bình còn nể nang.");
            lose(view, answers, random, "regular-content", "Nội dung còn dàn trải.");
            lose(view, answers, random, "chair-orientation", "Gợi mở thảo luận chưa nhiều.");
        }
        self.save(secretary, minutesId, new SheetWish(revision(view.self()), answers, true));
    }

    /** The inspector scores the newest version, mostly as the cell did. */
    void judge(DemoMinutes text, UUID minutesId, Actor inspector) {
        ScoreView view = sheets.of(inspector, minutesId);
        if (view.self() == null) {
            return;
        }
        Map<String, Answer> answers = new HashMap<>();
        Random random = new Random(text.key().hashCode() + 1L);
        if (random.nextInt(3) == 0) {
            give(view, answers, "criticism", "1", "Biên bản ít ghi ý kiến tự phê bình và phê bình.");
            give(view, answers, "steps", "1", "Phần công bố đảng phí ghi sơ lược.");
        }
        superior.save(
                inspector,
                minutesId,
                register.summary(minutesId).version(),
                new SheetWish(revision(view.superior()), answers, true));
    }

    /** The committee decides as the scores speak. */
    void decide(UUID minutesId, Actor leader) {
        ScoreView view = sheets.of(leader, minutesId);
        ColumnView superiors = view.superior();
        if (superiors == null
                || view.rating() != null
                || !view.minutes().state().isFinal()) {
            return;
        }
        Grade grade = superiors.sheet().grade();
        ratings.decide(
                leader, minutesId, new RatingWish(grade, "", view.ratings().size()));
    }

    private static long revision(@Nullable ColumnView column) {
        return column == null ? 0 : column.revision();
    }

    private static void lose(ScoreView view, Map<String, Answer> answers, Random random, String item, String reason) {
        if (random.nextInt(5) < 2) {
            give(view, answers, item, "1", reason);
        }
    }

    private static void give(ScoreView view, Map<String, Answer> answers, String item, String answer, String reason) {
        if (view.rules()
                .rules()
                .item(item)
                .filter(found -> found.when().holds(view.occasion()))
                .isPresent()) {
            answers.put(item, new Answer(answer, reason));
        }
    }
}
