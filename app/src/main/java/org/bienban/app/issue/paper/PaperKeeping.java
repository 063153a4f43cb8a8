package org.bienban.app.issue.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.document.FileStore;
import org.bienban.app.document.StoredFile;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores files that were found fit, in the caller's transaction. */
@Component
class PaperKeeping {

    private final PaperTable table;
    private final FileStore files;

    PaperKeeping(PaperTable table, FileStore files) {
        this.table = table;
        this.files = files;
    }

    /**
     * Where papers go, and who puts them there.
     *
     * @param answerId null for the issue itself
     * @param behalf for whom, null for themselves
     */
    record Place(
            UUID issueId,
            @Nullable UUID answerId,
            String caption,
            UUID personId,
            @Nullable UUID behalf,
            Instant at) {}

    PapersAdded keep(List<CheckedPaper> papers, Place place, String field) {
        List<IssuePaper> added = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (CheckedPaper paper : papers) {
            IssuePaper kept = kept(paper, store(paper, field), place);
            if (table.insert(kept, paper.text())) {
                added.add(kept);
            } else {
                known.add(paper.name());
            }
        }
        return new PapersAdded(added, known);
    }

    private StoredFile store(CheckedPaper paper, String field) {
        try (InputStream in = paper.source().getInputStream()) {
            return files.put(in, paper.kind().mediaType());
        } catch (IOException broken) {
            throw new RefusedException(Refusal.at(field, "site.refusal.uploadBroken"));
        }
    }

    private static IssuePaper kept(CheckedPaper paper, StoredFile file, Place place) {
        return new IssuePaper(
                UUID.randomUUID(),
                place.issueId(),
                place.answerId(),
                paper.name(),
                place.caption(),
                file.sha256(),
                paper.kind().mediaType(),
                file.size(),
                place.personId(),
                place.behalf(),
                place.at(),
                null);
    }
}
