package org.bienban.app.notice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.search.SearchMatched;
import org.bienban.app.search.SearchMatched.Found;
import org.bienban.app.search.SearchesMatched;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what their saved searches found: each thing by itself, or how many where it is more than one reads. */
@Component
class SearchTelling {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final int MOST_NAMED = 5;

    private final Notices notices;

    SearchTelling(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(SearchesMatched matched) {
        notices.tell(matched.all().stream().flatMap(SearchTelling::tidings).toList());
    }

    private static Stream<Tidings> tidings(SearchMatched matched) {
        return matched.found().size() > MOST_NAMED
                ? Stream.of(together(matched))
                : matched.found().stream().map(found -> one(matched, found));
    }

    private static Tidings one(SearchMatched matched, Found found) {
        return Tidings.found(
                matched.personId(),
                NoticeKind.SEARCH_FOUND,
                Tidings.subject(matched.searchId(), found.entryId()),
                found.link(),
                List.of(matched.name(), found.unitName(), what(found)),
                List.of(found.entryId()));
    }

    private static Tidings together(SearchMatched matched) {
        List<String> entries = matched.found().stream().map(Found::entryId).toList();
        return Tidings.found(
                matched.personId(),
                NoticeKind.SEARCH_FOUND_MANY,
                Tidings.subject(matched.searchId(), entries.stream().sorted().collect(Collectors.joining("/"))),
                matched.link(),
                List.of(matched.name(), String.valueOf(entries.size())),
                entries);
    }

    private static String what(Found found) {
        YearMonth month = found.month();
        return !found.number().isEmpty() || month == null ? found.number() : MONTH.format(month);
    }
}
