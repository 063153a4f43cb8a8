package org.bienban.templates.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Section VI: what the cell asks of levels above. When there is none the minutes say so. */
public record RaisedIssues(List<Issue> issues) implements MinutesSection {
    public RaisedIssues {
        issues = List.copyOf(issues);
    }

    /** Never: that nothing was raised is a fact the minutes record. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void write(SectionWriter out) {
        out.heading("issues");
        if (issues.isEmpty()) {
            out.paragraphs(out.words().say("issues.none"));
        }
        issues.forEach(issue -> issue.write(out));
    }

    /**
     * One issue.
     *
     * @param category label of the category in the document's language; or null
     * @param receiver who is asked; or null
     */
    public record Issue(
            String statement,
            @Nullable String category,
            @Nullable String receiver) {
        private void write(SectionWriter out) {
            out.numbered(statement);
            String details = out.words()
                    .list(Stream.of(
                                    category == null ? "" : out.words().say("issue.category", category),
                                    receiver == null ? "" : out.words().say("issue.receiver", receiver))
                            .filter(part -> !part.isEmpty())
                            .toList());
            if (!details.isEmpty()) {
                out.note(out.words().sentence(details));
            }
        }
    }
}
