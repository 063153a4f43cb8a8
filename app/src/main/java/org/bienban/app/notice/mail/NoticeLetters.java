package org.bienban.app.notice.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.notice.MailableNotice;
import org.bienban.app.notice.MailableNotices;
import org.bienban.templates.mail.Letter.Part;
import org.bienban.templates.mail.LetterRenderer;
import org.bienban.templates.mail.WrittenLetter;
import org.springframework.stereotype.Component;

/** Writes the mail of one notice. It is written when it is to go, so that it names nothing kept apart meanwhile. */
@Component
class NoticeLetters {

    private final MailableNotices notices;
    private final NamedIssues issues;
    private final NamedFinds finds;
    private final Readers readers;
    private final LetterWords words;
    private final LetterRenderer renderer;

    NoticeLetters(
            MailableNotices notices,
            NamedIssues issues,
            NamedFinds finds,
            Readers readers,
            LetterWords words,
            LetterRenderer renderer) {
        this.notices = notices;
        this.issues = issues;
        this.finds = finds;
        this.readers = readers;
        this.words = words;
        this.renderer = renderer;
    }

    /** The letter; none if nothing the notice is about may be seen by its reader any more. */
    Optional<WrittenLetter> write(UUID personId, UUID noticeId) {
        return finds.among(List.of(notices.find(noticeId).orElseThrow()), personId).stream()
                .findFirst()
                .map(one -> write(readers.of(personId), one));
    }

    private WrittenLetter write(Reader reader, MailableNotice one) {
        boolean isNamed = NamedIssues.names(issues.among(List.of(one), reader.personId()), one);
        String text = isNamed ? words.sentence(reader, one.notice()) : words.text(reader, "mail.unnamed");
        String path = isNamed ? one.notice().link() : "/notices";
        return renderer.write(words.letter(reader, text, List.of(new Part("", List.of(words.line(text, path))))));
    }
}
