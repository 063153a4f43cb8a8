package org.bienban.app.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.ItemScore;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.ScoreSheet;
import org.bienban.app.scoring.engine.When;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Which answers are taken. A reason is asked for where somebody departs from what stands: the cell from the record, the
 * superior from the cell's own score downwards or, without one, from full points that the record does not deny.
 */
final class AnswerRules {

    private static final int LONGEST_REASON = 1_000;

    private final ScoredMeeting scored;
    private final Map<String, Proposal> proposals;

    AnswerRules(ScoredMeeting scored, Map<String, Proposal> proposals) {
        this.scored = scored;
        this.proposals = Map.copyOf(proposals);
    }

    /** The answers to items of the rule set, tidied; those left empty are dropped. */
    Map<String, Answer> clean(Map<String, Answer> typed) {
        Map<String, Answer> clean = new LinkedHashMap<>();
        scored.rules().rules().items().forEach(item -> {
            Answer answer = typed.get(item.id());
            if (answer != null && !answer.value().isEmpty()) {
                clean.put(
                        item.id(),
                        new Answer(answer.value(), Normalizer.normalize(answer.reason(), Normalizer.Form.NFC)));
            }
        });
        return clean;
    }

    /** Every item still open gets what the other column says, else what the record proposes, else full points. */
    Map<String, Answer> filled(Map<String, Answer> answers, Map<String, Answer> other) {
        Map<String, Answer> filled = new LinkedHashMap<>(answers);
        scored.rules()
                .rules()
                .items()
                .filter(item -> item.when().holds(scored.occasion()))
                .forEach(item -> {
                    Answer theirs = other.get(item.id());
                    Proposal proposal = proposals.get(item.id());
                    String value = theirs != null ? theirs.value() : proposal != null ? proposal.value() : item.best();
                    filled.putIfAbsent(item.id(), new Answer(value, ""));
                });
        return filled;
    }

    void checkSelf(Map<String, Answer> answers) {
        List<Refusal> refusals = shapes(answers);
        answers.forEach((id, answer) -> {
            Proposal proposal = proposals.get(id);
            if (proposal != null
                    && applies(id)
                    && !proposal.value().equals(answer.value())
                    && answer.reason().isEmpty()) {
                refusals.add(Refusal.at("r-" + id, "scoring.refusal.departsFromRecord", text(id)));
            }
        });
        refuse(refusals);
    }

    void checkSuperior(Map<String, Answer> answers, @Nullable ScoreSheet self) {
        List<Refusal> refusals = shapes(answers);
        ScoreSheet sheet = sheet(answers);
        Map<String, ItemScore> theirs = self == null ? Map.of() : self.byId();
        sheet.items()
                .filter(score -> score.points() != null
                        && isLess(score, theirs.get(score.item().id())))
                .filter(score -> reason(answers, score).isEmpty())
                .forEach(score -> refusals.add(Refusal.at(
                        "r-" + score.item().id(),
                        "scoring.refusal.deduction",
                        text(score.item().id()))));
        refuse(refusals);
    }

    ScoreSheet sheet(Map<String, Answer> answers) {
        Map<String, String> values = new LinkedHashMap<>();
        answers.forEach((id, answer) -> values.put(id, answer.value()));
        return scored.rules().rules().score(scored.occasion(), values);
    }

    private boolean isLess(ItemScore score, @Nullable ItemScore self) {
        Points standing = self == null || self.points() == null ? score.most() : self.counted();
        Proposal proposal = proposals.get(score.item().id());
        boolean asRecorded = self == null
                && proposal != null
                && score.item()
                        .read(proposal.value())
                        .filter(points -> isAsMuch(score, points))
                        .isPresent();
        return score.counted().isLess(standing) && !asRecorded;
    }

    private static boolean isAsMuch(ItemScore score, Points proposed) {
        long base = score.item().most().hundredths();
        return base > 0
                && score.counted().hundredths()
                        == proposed.hundredths() * score.most().hundredths() / base;
    }

    private static String reason(Map<String, Answer> answers, ItemScore score) {
        return Optional.ofNullable(answers.get(score.item().id()))
                .map(Answer::reason)
                .orElse("");
    }

    private List<Refusal> shapes(Map<String, Answer> answers) {
        List<Refusal> refusals = new ArrayList<>();
        answers.forEach((id, answer) -> {
            if (!isAnswer(id, answer.value())) {
                refusals.add(Refusal.at("a-" + id, "scoring.refusal.answer", text(id)));
            }
            if (answer.reason().length() > LONGEST_REASON) {
                refusals.add(Refusal.at("r-" + id, "scoring.refusal.reasonLong", LONGEST_REASON));
            }
        });
        return refusals;
    }

    private boolean isAnswer(String id, String value) {
        return item(id).filter(item -> item.read(value).isPresent()
                        || (item.when() == When.IF_ANY && value.equals(Item.NOT_APPLICABLE)))
                .isPresent();
    }

    private boolean applies(String id) {
        return item(id).filter(item -> item.when().holds(scored.occasion())).isPresent();
    }

    private String text(String id) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return item(id).map(item -> item.text().in(language)).orElse(id);
    }

    private Optional<Item> item(String id) {
        return scored.rules().rules().item(id);
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
