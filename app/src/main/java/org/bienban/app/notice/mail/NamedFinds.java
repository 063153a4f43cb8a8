package org.bienban.app.notice.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actors;
import org.bienban.app.notice.FoundNotices;
import org.bienban.app.notice.MailableNotice;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Which finds of saved searches a mail tells: those its reader may see when it is written. */
@Component
class NamedFinds {

    private final FoundNotices found;
    private final Actors actors;

    NamedFinds(FoundNotices found, Actors actors) {
        this.found = found;
        this.actors = actors;
    }

    /** The notices without those of which nothing is left for the reader. */
    List<MailableNotice> among(List<MailableNotice> notices, UUID readerId) {
        if (notices.stream().allMatch(one -> one.notice().entries().isEmpty())) {
            return notices;
        }
        List<Notice> seen = found.seenBy(
                actors.ofPerson(readerId),
                notices.stream().map(MailableNotice::notice).toList());
        List<MailableNotice> left = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).kind() != NoticeKind.SEARCH_GONE) {
                left.add(new MailableNotice(seen.get(i), notices.get(i).issueId()));
            }
        }
        return left;
    }
}
