package org.bienban.templates.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official reply to an issue, printed as a letter. Both forms exist in Vietnamese only.
 *
 * @param form Party or state, after the kind of the body that replies
 * @param superior the body above as headed, any case; empty where the form heads the issuer alone
 * @param issuer the body that replies, any case
 * @param number number with its symbol: {@code 123/UBND-ĐC}, {@code 05-CV/ĐU}; empty prints a dotted blank
 * @param summary what it is about, without the "V/v" before it
 * @param place where it is signed, for example {@code Định Trung}
 * @param signedOn day of the letter, null prints a dotted blank
 * @param addressees to whom, at least one
 * @param text what is replied, one paragraph a line
 * @param capacity in which the signer signs, a line each: {@code TM. ỦY BAN NHÂN DÂN}, {@code CHỦ TỊCH}
 * @param signer name under the space for signing
 * @param copies who else gets it, a line each
 * @param keeper where a copy is kept: {@code VT}, {@code Văn phòng Đảng ủy}
 * @param provenance marks a draft; dates the file
 */
public record ReplyDocument(
        Form form,
        String superior,
        String issuer,
        String number,
        String summary,
        String place,
        @Nullable LocalDate signedOn,
        List<String> addressees,
        String text,
        List<String> capacity,
        String signer,
        List<String> copies,
        String keeper,
        Provenance provenance) {

    /** Copies the lists. */
    public ReplyDocument {
        addressees = List.copyOf(addressees);
        capacity = List.copyOf(capacity);
        copies = List.copyOf(copies);
        if (addressees.isEmpty()) {
            throw new IllegalArgumentException("A letter goes to somebody");
        }
    }

    /** Which rules the letter follows; the two are never mixed. */
    public enum Form {
        /** Guide 36-HD/VPTW on the form of Party documents. */
        PARTY,
        /** Annex I of Decree 30/2020/NĐ-CP. */
        STATE
    }
}
