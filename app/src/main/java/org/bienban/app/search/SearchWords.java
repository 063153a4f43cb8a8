package org.bienban.app.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.bienban.app.issue.IssueState;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.review.Severity;
import org.bienban.app.rules.IssueCategories;
import org.bienban.app.rules.IssueCategory;
import org.bienban.search.EntryLanguage;
import org.bienban.search.QueryField;
import org.bienban.search.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What people call kinds, statuses, categories, languages and standings, in the three languages of the pages, and what
 * else the things they ask for are called.
 */
@Component
public class SearchWords {

    /** Standing of what went to a level above the ward. */
    public static final String ESCALATED = "escalated";

    /** Standing of what was answered. */
    public static final String ANSWERED = "answered";

    /** Asked for by the day it is due. */
    public static final String OVERDUE = "overdue";

    /** Standings in the order pages show them. */
    public static final List<String> STANDINGS = List.of(OVERDUE, ESCALATED, ANSWERED);

    private static final String MINUTES = "minutes";

    /** Kinds of entries in the order pages show them. */
    public static final List<String> KINDS =
            List.of(MINUTES, "thematic", "archived", "decision", "task", "issue", "attachment", "remark", "person");

    /** Statuses entries may have, as their codes. */
    public static final List<String> STATUSES = Stream.concat(
                    Stream.of(MinutesState.values()),
                    Stream.concat(
                            Stream.of(IssueState.values()).filter(state -> state != IssueState.RESTRICTED),
                            Stream.of(Severity.values())))
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();

    /** What one can rely on, and what still waits for an answer: before drafts and what is closed, other things equal. */
    static final List<String> FAVOURED = Stream.of(MinutesState.APPROVED, IssueState.RAISED)
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final List<Locale> LANGUAGES =
            Stream.of("vi", "en", "ar").map(Locale::forLanguageTag).toList();

    private final MessageSource messages;
    private final IssueCategories categories;
    private final KnownSynonyms synonyms;
    private final AtomicReference<OfDay> known = new AtomicReference<>();

    SearchWords(MessageSource messages, IssueCategories categories, KnownSynonyms synonyms) {
        this.messages = messages;
        this.categories = categories;
        this.synonyms = synonyms;
    }

    /** The names as they are on a day: categories are rules with dates. */
    Vocabulary on(LocalDate day) {
        OfDay kept = known.get();
        if (kept == null || !kept.day().equals(day)) {
            kept = new OfDay(day, made(day));
            known.set(kept);
        }
        return kept.vocabulary().with(synonyms.now());
    }

    private Vocabulary made(LocalDate day) {
        Vocabulary.Builder words = Vocabulary.builder();
        for (Locale language : LANGUAGES) {
            KINDS.forEach(kind -> add(words, QueryField.TYPE, "search.kind.", kind, language));
            // Thematic minutes are minutes too.
            words.name(QueryField.TYPE, messages.getMessage("search.kind." + MINUTES, null, language), "thematic");
            STATUSES.forEach(status -> add(words, QueryField.STATUS, "search.status.", status, language));
            STANDINGS.forEach(standing -> add(words, QueryField.IS, "search.is.", standing, language));
            Stream.of(EntryLanguage.VI, EntryLanguage.EN, EntryLanguage.AR)
                    .forEach(each -> add(words, QueryField.LANGUAGE, "search.language.", each.code(), language));
            for (IssueCategory category : categories.all(day)) {
                words.name(QueryField.CATEGORY, category.label(language), category.code());
                // A category is asked for with all below it.
                String parent = category.parentCode();
                if (parent != null) {
                    words.name(QueryField.CATEGORY, parent, category.code());
                    categories
                            .find(parent, day)
                            .ifPresent(
                                    above -> words.name(QueryField.CATEGORY, above.label(language), category.code()));
                }
            }
        }
        return words.build();
    }

    private void add(Vocabulary.Builder words, QueryField field, String keys, String code, Locale language) {
        words.name(field, messages.getMessage(keys + code, null, language), code);
    }

    private record OfDay(LocalDate day, Vocabulary vocabulary) {}
}
