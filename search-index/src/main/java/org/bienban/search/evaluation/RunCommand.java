package org.bienban.search.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bienban.search.IndexHome;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.bienban.search.Synonyms;
import org.bienban.search.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries in the TREC run format, tab separated: query, {@code Q0}, document, rank from 1, score, name of the
 * run. The score falls strictly with the rank, so that tools which sort by it keep the order of the application.
 */
record RunCommand(Path folder, Path queries, Path output, int depth) {
    private static final String NAME = "bienban";
    private static final Vocabulary WORDS = Vocabulary.NONE.with(Synonyms.of(Synonyms.shipped()));

    void run(PrintStream out) throws IOException {
        List<Question> questions = Question.read(queries);
        try (IndexHome home = Filled.open(folder);
                BufferedWriter writer = Files.newBufferedWriter(output)) {
            for (Question question : questions) {
                answer(home.current(), question, writer);
            }
        }
        out.printf("%d queries answered in %s%n", questions.size(), output);
    }

    private void answer(SearchIndex index, Question question, BufferedWriter writer) throws IOException {
        int rank = 0;
        String after = null;
        do {
            SearchResult page = index.search(query(question.text(), depth - rank, after));
            for (SearchHit hit : page.hits()) {
                rank++;
                writer.write(String.format(
                        Locale.ROOT,
                        "%s\tQ0\t%s\t%d\t%d\t%s%n",
                        question.id(),
                        hit.id(),
                        rank,
                        depth - rank + 1,
                        NAME));
            }
            after = page.next();
        } while (after != null && rank < depth);
    }

    static SearchQuery query(String text, int size, @Nullable String after) {
        return SearchQuery.of(text, Corpus.EVERYBODY)
                .vocabulary(WORDS)
                .pageSize(Math.min(size, SearchQuery.LARGEST_PAGE))
                .after(after)
                .build();
    }
}
