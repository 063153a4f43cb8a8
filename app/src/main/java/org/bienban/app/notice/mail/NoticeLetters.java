package org.bienban.app.notice.mail;

import java.util.List;
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
    private final Readers readers;
    private final LetterWords words;
    private final LetterRenderer renderer;

    NoticeLetters(
            MailableNotices notices, NamedIssues issues, Readers readers, LetterWords words, LetterRenderer renderer) {
        this.notices = notices;
        this.issues = issues;
        this.readers = readers;
        this.words = words;
        this.renderer = renderer;
    }

    WrittenLetter write(UUID personId, UUID noticeId) {
        Reader reader = readers.of(personId);
        MailableNotice one = notices.find(noticeId).orElseThrow();
        boolean isNamed = NamedIssues.names(issues.among(List.of(one), personId), one);
        String text = isNamed ? words.sentence(reader, one.notice()) : words.text(reader, "mail.unnamed");
        String path = isNamed ? one.notice().link() : "/notices";
        return renderer.write(words.letter(reader, text, List.of(new Part("", List.of(words.line(text, path))))));
    }
}
