package org.bienban.app.notice.mail;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actors;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.Issues;
import org.bienban.app.notice.MailableNotice;
import org.springframework.stereotype.Component;

/**
 * Which issues a mail may name: those its reader may see when it is written, and no denunciation, whoever reads. Mail
 * goes over servers of others and stays in boxes of others.
 */
@Component
class NamedIssues {

    private final Issues issues;
    private final Actors actors;

    NamedIssues(Issues issues, Actors actors) {
        this.issues = issues;
        this.actors = actors;
    }

    /** Those of the notices whose matter may be named. */
    Set<UUID> among(Collection<MailableNotice> notices, UUID readerId) {
        Set<UUID> asked = notices.stream()
                .map(MailableNotice::issueId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return Set.of();
        }
        return issues.visible(asked, actors.ofPerson(readerId)).values().stream()
                .filter(issue -> issue.state() != IssueState.RESTRICTED)
                .map(Issue::id)
                .collect(Collectors.toSet());
    }

    static boolean names(Set<UUID> named, MailableNotice one) {
        return one.issueId() == null || named.contains(one.issueId());
    }
}
