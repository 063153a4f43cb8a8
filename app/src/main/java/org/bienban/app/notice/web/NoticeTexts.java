package org.bienban.app.notice.web;

import java.util.List;
import java.util.Locale;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Notices in words. */
@Component
class NoticeTexts {

    /** Where the notice of a rating has the band and the reason. */
    private static final int GRADE = 2;

    private static final int REASON = 3;

    private final MessageSource messages;

    NoticeTexts(MessageSource messages) {
        this.messages = messages;
    }

    List<NoticeRow> rows(List<Notice> notices, Locale locale) {
        return notices.stream().map(notice -> row(notice, locale)).toList();
    }

    private NoticeRow row(Notice notice, Locale locale) {
        Object[] arguments = notice.arguments().toArray();
        String reason = "";
        if (notice.kind() == NoticeKind.RATED) {
            // The band is kept by name and read in the language of the reader.
            arguments[GRADE] = new DefaultMessageSourceResolvable("scoring.grade." + arguments[GRADE]);
            reason = notice.arguments().get(REASON);
        }
        return new NoticeRow(notice, messages.getMessage("notice.text." + notice.kind(), arguments, locale), reason);
    }
}
