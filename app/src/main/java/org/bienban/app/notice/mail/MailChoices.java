package org.bienban.app.notice.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bienban.app.access.AccountChanged;
import org.bienban.app.access.Accounts;
import org.bienban.app.notice.Delivery;
import org.bienban.app.notice.NoticeFamily;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people choose about their mail: everybody for themselves. */
@Service
@Transactional
public class MailChoices {

    /** What every server takes; quoted names and addresses without a domain are not worth their trouble. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private static final int LONGEST = 254;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final MailProperties settings;
    private final Clock clock;

    MailChoices(
            JdbcClient jdbc,
            Accounts accounts,
            ApplicationEventPublisher events,
            MailProperties settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the person has chosen, completed with what is usual. */
    @Transactional(readOnly = true)
    public MailChoice of(UUID personId) {
        String address = jdbc.sql("select address from mail_address where person_id = :person")
                .param("person", personId)
                .query(String.class)
                .optional()
                .orElse("");
        Map<NoticeFamily, Delivery> chosen = new EnumMap<>(NoticeFamily.class);
        jdbc.sql("select family, delivery from mail_wish where person_id = :person")
                .param("person", personId)
                .query((row, number) ->
                        chosen.put(NoticeFamily.valueOf(row.getString(1)), Delivery.valueOf(row.getString(2))))
                .list();
        return new MailChoice(address, chosen);
    }

    /**
     * Keeps what the person chooses. What still waits to be sent goes to the new address; without one it is dropped.
     *
     * @throws RefusedException if the address is none
     */
    public void keep(UUID personId, MailChoice wanted) {
        String address = wanted.address().strip();
        if (!address.isEmpty()
                && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
            throw new RefusedException(Refusal.at("address", "mail.refusal.address"));
        }
        if (of(personId).equals(new MailChoice(address, wanted.deliveries()))) {
            return;
        }
        if (address.isEmpty()) {
            forget(personId);
        } else {
            keep(personId, address);
        }
        keep(personId, wanted.deliveries());
        accounts.ofPerson(personId)
                .ifPresent(account -> events.publishEvent(new AccountChanged.MailChanged(account.id())));
    }

    private void keep(UUID personId, Map<NoticeFamily, Delivery> deliveries) {
        jdbc.sql("delete from mail_wish where person_id = :person")
                .param("person", personId)
                .update();
        deliveries.forEach((family, delivery) -> {
            if (delivery != family.usual()) {
                jdbc.sql("insert into mail_wish (person_id, family, delivery) values (:person, :family, :delivery)")
                        .param("person", personId)
                        .param("family", family.name())
                        .param("delivery", delivery.name())
                        .update();
            }
        });
    }

    /** Who gives an address late in the evening gets the first digest on the next. */
    private void keep(UUID personId, String address) {
        boolean isLate = !LocalTime.now(clock).isBefore(settings.evening());
        jdbc.sql("""
                        insert into mail_address (person_id, address, since, digest_on)
                        values (:person, :address, :since, :seen)
                        on conflict (person_id) do update set address = excluded.address""")
                .param("person", personId)
                .param("address", address)
                .param("since", Timestamp.from(clock.instant()))
                .param("seen", isLate ? LocalDate.now(clock) : null)
                .update();
        jdbc.sql("update mail set address = :address where person_id = :person and state = 'WAITING'")
                .param("address", address)
                .param("person", personId)
                .update();
    }

    private void forget(UUID personId) {
        jdbc.sql("delete from mail_address where person_id = :person")
                .param("person", personId)
                .update();
        jdbc.sql("delete from mail where person_id = :person and state = 'WAITING'")
                .param("person", personId)
                .update();
    }
}
