package org.bienban.app.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.bienban.templates.page.UiLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@BienBanTest
class LetterWordsIT {

    @Autowired
    private LetterWords words;

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void saysEveryKindInEveryLanguageAndNoReason(NoticeKind kind) {
        for (UiLanguage language : UiLanguage.values()) {
            String said = words.sentence(new Reader(UUID.randomUUID(), "Lan", language), notice(kind));
            assertThat(said).contains("Thứ Nhất").doesNotContain("{", "nhận xét của ủy ban");
        }
    }

    private static Notice notice(NoticeKind kind) {
        return new Notice(
                UUID.randomUUID(),
                kind,
                kind == NoticeKind.RATED
                        ? List.of("Thứ Nhất", "05/2026", "GOOD", "nhận xét của ủy ban")
                        : List.of("Thứ Nhất", "05/2026", "Hai", "Ba"),
                "/minutes/1",
                Instant.EPOCH,
                null,
                List.of());
    }
}
