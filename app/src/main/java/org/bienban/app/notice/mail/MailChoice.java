package org.bienban.app.notice.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.app.notice.Delivery;
import org.bienban.app.notice.NoticeFamily;

/**
 * Where a person's mail goes and how it comes.
 *
 * @param address empty if they want none
 * @param deliveries for every family
 */
public record MailChoice(String address, Map<NoticeFamily, Delivery> deliveries) {

    /** Completes the deliveries with what is usual. */
    public MailChoice {
        Map<NoticeFamily, Delivery> all = new EnumMap<>(NoticeFamily.class);
        for (NoticeFamily family : NoticeFamily.values()) {
            all.put(family, deliveries.getOrDefault(family, family.usual()));
        }
        deliveries = Map.copyOf(all);
    }

    /** The families that come in the mail of the evening. */
    Set<NoticeFamily> inDigest() {
        return with(Delivery.DIGEST);
    }

    /** The families that come at all. */
    Set<NoticeFamily> wanted() {
        return deliveries.entrySet().stream()
                .filter(one -> one.getValue() != Delivery.NONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<NoticeFamily> with(Delivery delivery) {
        return deliveries.entrySet().stream()
                .filter(one -> one.getValue() == delivery)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
