package org.bienban.app.notice.mail;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.bienban.app.issue.course.IssueTurns;
import org.bienban.app.notice.MailableNotice;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.springframework.stereotype.Component;

/** Puts together what waits for a person in the evening. */
@Component
class DigestReading {

    private static final Set<PostKind> ANSWERING = EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY);

    private final Actors actors;
    private final Inbox inbox;
    private final IssueTurns issues;
    private final NamedIssues named;
    private final NamedFinds finds;

    DigestReading(Actors actors, Inbox inbox, IssueTurns issues, NamedIssues named, NamedFinds finds) {
        this.actors = actors;
        this.inbox = inbox;
        this.issues = issues;
        this.named = named;
        this.finds = finds;
    }

    Digest of(UUID personId, List<MailableNotice> all) {
        List<MailableNotice> unmailed = finds.among(all, personId);
        Actor actor = actors.ofPerson(personId);
        Set<UUID> mayBeNamed = named.among(unmailed, personId);
        List<MailableNotice> shown = unmailed.stream()
                .filter(one -> NamedIssues.names(mayBeNamed, one))
                .toList();
        List<InboxTask> first =
                inbox.page(actor, TaskList.MY_TURN, TaskFilter.NONE, null).tasks();
        return new Digest(
                shown,
                unmailed.size() - shown.size(),
                inbox.count(actor, TaskList.MY_TURN),
                first.stream()
                        .min(Comparator.comparing(InboxTask::waitingSince))
                        .orElse(null),
                issues.stepsOf(actor),
                issues.unopenedIn(actor.posts().stream()
                        .filter(post -> ANSWERING.contains(post.kind()))
                        .map(Post::unitId)
                        .toList()));
    }
}
