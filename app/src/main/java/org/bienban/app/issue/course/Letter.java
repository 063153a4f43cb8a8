package org.bienban.app.issue.course;

import java.util.List;
import org.bienban.templates.document.Provenance;
import org.bienban.templates.document.ReplyDocument;

/**
 * The letter an answer stands in, as it is headed on its day: a later name of the body does not change it.
 *
 * @param superior the body above, empty where the form heads the issuer alone
 * @param layout what the body may word itself
 * @param keeper where a copy is kept
 */
record Letter(
        ReplyDocument.Form form,
        String superior,
        String issuer,
        List<String> addressees,
        LetterWish layout,
        String keeper) {

    Letter {
        addressees = List.copyOf(addressees);
    }

    /** The document; dated by the answer, so that it is the same file whenever it is made. */
    ReplyDocument document(GivenAnswer answer, boolean isDraft) {
        return new ReplyDocument(
                form,
                superior,
                issuer,
                answer.number(),
                layout.summary(),
                layout.place(),
                answer.signedOn(),
                addressees,
                answer.text(),
                lines(layout.capacity()),
                answer.signer(),
                lines(layout.copies()),
                keeper,
                new Provenance(isDraft, null, answer.at()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
