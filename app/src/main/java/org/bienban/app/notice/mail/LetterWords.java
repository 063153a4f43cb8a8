package org.bienban.app.notice.mail;

import java.util.List;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.bienban.templates.mail.Letter;
import org.bienban.templates.mail.Letter.Line;
import org.bienban.templates.mail.Letter.Part;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What mails say, in the language of their reader: what happened and with which, as the list of notices does, and never
 * what a paper, a remark or a reason says.
 */
@Component
class LetterWords {

    private final MessageSource messages;
    private final MailProperties settings;

    LetterWords(MessageSource messages, MailProperties settings) {
        this.messages = messages;
        this.settings = settings;
    }

    String text(Reader reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }

    /** A notice in a sentence. Of a rating neither the band nor the reason goes by mail. */
    String sentence(Reader reader, Notice notice) {
        String key = notice.kind() == NoticeKind.RATED ? "mail.rated" : "notice.text." + notice.kind();
        return text(reader, key, notice.arguments().toArray());
    }

    Line line(String text, String path) {
        return new Line(text, settings.address(path));
    }

    /** The parts between greeting and closing, which are the same in every mail. */
    Letter letter(Reader reader, String subject, List<Part> parts) {
        return new Letter(
                reader.language(),
                subject,
                text(reader, "mail.greeting", reader.name()),
                parts,
                List.of(Line.of(text(reader, "mail.why")), line(text(reader, "mail.stop"), "/profile/mail")));
    }
}
