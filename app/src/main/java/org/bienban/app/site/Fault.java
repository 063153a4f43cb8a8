package org.bienban.app.site;

import java.util.List;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * A request that failed, as it will be told: once, in whichever form the asker reads.
 *
 * @param status the HTTP status
 * @param refusals reasons a person can do something about; empty where the status says it all
 * @param incident number under which the log tells more, for faults of ours; else null
 * @param headers headers the status calls for, such as {@code Allow}
 * @param compareAt address of the page that shows what changed meanwhile; null if there is none
 */
record Fault(
        HttpStatusCode status,
        List<Refusal> refusals,
        @Nullable String incident,
        HttpHeaders headers,
        @Nullable String compareAt) {

    static Fault of(HttpStatusCode status) {
        return new Fault(status, List.of(), null, HttpHeaders.EMPTY, null);
    }

    static Fault of(HttpStatusCode status, List<Refusal> refusals) {
        return new Fault(status, refusals, null, HttpHeaders.EMPTY, null);
    }
}
