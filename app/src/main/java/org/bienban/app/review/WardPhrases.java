package org.bienban.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.review.PhraseChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue of quick phrases of a ward, changed by its office and leaders. It begins as what is shipped; the first
 * change gives the ward a copy of its own, so that a later release never undoes what a committee decided.
 */
@Service
@Transactional
public class WardPhrases {

    private final PhraseTable table;
    private final Phrases phrases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WardPhrases(PhraseTable table, Phrases phrases, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.phrases = phrases;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the whole catalogue by head, with what is switched off. */
    public List<Phrase> of(Actor actor, UUID wardId, String language) {
        require(actor, wardId);
        return table.ofWard(wardId, language);
    }

    /** Adds a phrase at the end of its head. */
    public void add(Actor actor, UUID wardId, String language, PhraseText phrase) {
        require(actor, wardId);
        PhraseText checked = phrase.checked();
        table.begin(wardId, Instant.now(clock));
        table.addToWard(wardId, language, checked);
        Phrase added = new Phrase(0, checked.head(), checked.severity(), checked.text(), false, true);
        events.publishEvent(new PhraseChanged(Change.ADDED, wardId, language, null, added, actor.personId()));
    }

    /** Says a phrase in other words, gives it another weight, or switches it on or off. */
    public void change(Actor actor, UUID wardId, String language, int id, PhraseText phrase, boolean active) {
        PhraseText checked = phrase.checked();
        Phrase chosen = chosen(actor, wardId, language, id);
        table.change(wardId, chosen.id(), checked.severity(), checked.text(), active);
        Phrase now = new Phrase(chosen.id(), chosen.head(), checked.severity(), checked.text(), chosen.own(), active);
        events.publishEvent(new PhraseChanged(Change.CHANGED, wardId, language, chosen, now, actor.personId()));
    }

    /** Moves a phrase one place up or down among those of its head; at the end it stays where it is. */
    public void move(Actor actor, UUID wardId, String language, int id, boolean up) {
        Phrase chosen = chosen(actor, wardId, language, id);
        List<Phrase> beside = table.ofWard(wardId, language).stream()
                .filter(phrase -> phrase.head() == chosen.head())
                .toList();
        int from = beside.indexOf(chosen);
        int to = Math.clamp(from + (up ? -1L : 1L), 0, beside.size() - 1);
        for (int i = 0; i < beside.size(); i++) {
            int place = i == from ? to : i == to ? from : i;
            table.position(wardId, beside.get(i).id(), place + 1);
        }
        events.publishEvent(new PhraseChanged(Change.MOVED, wardId, language, chosen, chosen, actor.personId()));
    }

    /** The phrase of the ward's own catalogue, which is made now if there was none. */
    private Phrase chosen(Actor actor, UUID wardId, String language, int id) {
        require(actor, wardId);
        table.begin(wardId, Instant.now(clock));
        return table.find(wardId, language, id).orElseThrow(() -> new NotFoundException("phrase", id));
    }

    private void require(Actor actor, UUID wardId) {
        if (!phrases.mayChange(actor, wardId)) {
            throw new NotFoundException("quick phrases of unit", wardId);
        }
    }
}
