package org.bienban.app.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bienban.app.review.anchoring.Found;
import org.bienban.app.review.anchoring.Quote;
import org.bienban.app.review.anchoring.Reanchoring;

/** Whether a passage of the version sent, or the words suggested in its place, stand in the draft. */
final class WordingInDraft {

    private final Map<String, String> sent;
    private final Map<String, String> draft;

    /** Words of the draft. */
    record Words(String blockId, int start, String text) {}

    private record Match(Words words, int context) {}

    WordingInDraft(Map<String, String> sent, Map<String, String> draft) {
        this.sent = sent;
        this.draft = draft;
    }

    /** The passage, where it stands in the draft word for word. */
    Optional<Words> passage(Anchor anchor, String wording) {
        Optional<Match> passage = passage(anchor);
        Optional<Match> suggested = suggested(anchor, wording);
        return passage.filter(match ->
                        match.context() >= suggested.map(Match::context).orElse(-1))
                .map(Match::words);
    }

    /** The words suggested, where they stand in the draft in place of the passage. */
    Optional<Words> suggested(Anchor anchor, Optional<Words> passage, String wording) {
        return passage.isPresent()
                ? Optional.empty()
                : suggested(anchor, wording).map(Match::words);
    }

    private Optional<Match> passage(Anchor anchor) {
        return match(sent, quote(anchor));
    }

    private Optional<Match> suggested(Anchor anchor, String wording) {
        Quote quote = quote(anchor);
        String text = text(quote.blockId());
        Map<String, String> as = new LinkedHashMap<>(sent);
        as.put(quote.blockId(), text.substring(0, quote.start()) + wording + text.substring(quote.end()));
        return match(
                as,
                new Quote(
                        quote.blockId(),
                        quote.start(),
                        quote.start() + wording.length(),
                        wording,
                        quote.prefix(),
                        quote.suffix()));
    }

    private Optional<Match> match(Map<String, String> from, Quote quote) {
        return new Reanchoring(from, draft)
                .find(quote)
                .filter(found -> words(found).equals(quote.exact()))
                .map(found ->
                        new Match(new Words(found.blockId(), found.start(), quote.exact()), context(found, quote)));
    }

    /** How much of what stood around the passage stands around it still: tells "14" alone from "14" in "14 of them". */
    private int context(Found found, Quote quote) {
        String text = draft.getOrDefault(found.blockId(), "");
        String before = text.substring(0, found.start());
        String after = text.substring(found.end());
        int left = 0;
        while (left < Math.min(before.length(), quote.prefix().length())
                && before.charAt(before.length() - 1 - left)
                        == quote.prefix().charAt(quote.prefix().length() - 1 - left)) {
            left++;
        }
        int right = 0;
        while (right < Math.min(after.length(), quote.suffix().length())
                && after.charAt(right) == quote.suffix().charAt(right)) {
            right++;
        }
        int begins = quote.prefix().isEmpty() && before.isEmpty() ? Quote.CONTEXT : left;
        return begins + (quote.suffix().isEmpty() && after.isEmpty() ? Quote.CONTEXT : right);
    }

    private Quote quote(Anchor anchor) {
        Passage passage = anchor.passage();
        String text = text(anchor.blockId());
        return passage == null ? Quote.of(anchor.blockId(), text, 0, text.length()) : passage.in(anchor.blockId());
    }

    private String words(Found found) {
        return draft.getOrDefault(found.blockId(), "").substring(found.start(), found.end());
    }

    private String text(String blockId) {
        return sent.getOrDefault(blockId, "");
    }
}
