package org.bienban.app.issue.course;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.document.DocumentRecord;
import org.bienban.app.document.Documents;
import org.bienban.app.document.FileStore;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.templates.document.DocumentRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of answers as files. A letter is written down with its answer and printed after that: by whoever comes
 * first, the one who asks for it or the worker, also after a crash in between; the same letter gives the same file, which
 * is stored once.
 */
@Component
public class Letters {

    private static final String SUBJECT = "issue-answer";
    private static final String PRINTED = "letter";
    private static final String PDF = "application/pdf";

    private final LetterTable table;
    private final LetterHeads heads;
    private final AnswerTable answers;
    private final Issues issues;
    private final Documents documents;
    private final FileStore files;
    private final Clock clock;
    private final DocumentRenderer renderer = new DocumentRenderer();

    Letters(
            LetterTable table,
            LetterHeads heads,
            AnswerTable answers,
            Issues issues,
            Documents documents,
            FileStore files,
            Clock clock) {
        this.table = table;
        this.heads = heads;
        this.answers = answers;
        this.issues = issues;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /** Writes the letter of an answer down. */
    void write(Issue issue, GivenAnswer answer, LetterWish wish) {
        table.insert(answer.id(), heads.letter(issue, answer.holderId(), answer.bodyId(), wish));
    }

    /** What the letter of an answer that is not given yet would look like, marked as a draft. */
    byte[] sketch(Issue issue, GivenAnswer answer, LetterWish wish) {
        return renderer.render(
                heads.letter(issue, answer.holderId(), answer.bodyId(), wish).document(answer, true));
    }

    /** How the letter of the unit or body is usually laid out. */
    LetterWish usual(Issue issue, UUID holderId, @Nullable UUID bodyId) {
        return heads.usual(issue, holderId, bodyId);
    }

    /** Those of these answers that stand in a letter. */
    @Transactional(readOnly = true)
    public Set<UUID> of(Collection<UUID> answerIds) {
        return table.of(answerIds);
    }

    /** The file of the letter, printed now if it was not yet; empty if the answer stands in none. */
    @Transactional
    public Optional<DocumentRecord> file(UUID answerId) {
        if (table.takeUnprinted(answerId)) {
            print(answerId);
        }
        return documents.latest(SUBJECT, answerId, PRINTED);
    }

    private void print(UUID answerId) {
        GivenAnswer answer = answers.find(answerId).orElseThrow();
        byte[] file = renderer.render(table.find(answerId).orElseThrow().document(answer, false));
        String name = "tra-loi-" + issues.get(answer.issueId()).code() + ".pdf";
        documents.attach(SUBJECT, answerId, PRINTED, name, files.put(file, PDF), answer.personId());
        table.printed(answerId, clock.instant());
    }
}
