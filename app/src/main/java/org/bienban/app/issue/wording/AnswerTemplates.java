package org.bienban.app.issue.wording;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.issue.AnswerTemplateChanged;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts answers begin with, kept by those who answer: each person their own, and for the unit or body they work in.
 * What is shipped stays as it is; who wants it otherwise keeps another.
 */
@Service
@Transactional
public class AnswerTemplates {

    private final TemplateTable table;
    private final Permissions permissions;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerTemplates(
            TemplateTable table, Permissions permissions, Units units, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.permissions = permissions;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** The units and bodies the person answers for. */
    @Transactional(readOnly = true)
    public List<UUID> units(Actor actor) {
        return actor.posts().stream()
                .filter(post ->
                        post.kind() == PostKind.ANSWERING_OFFICER || permissions.mayOversee(actor, post.unitId()))
                .map(Post::unitId)
                .distinct()
                .filter(unit -> units.find(unit, actor.on())
                        .filter(found -> !found.isCell())
                        .isPresent())
                .toList();
    }

    /** Everything the person sees, their own first, then the units', then what is shipped; what is put away included. */
    @Transactional(readOnly = true)
    public List<AnswerTemplate> all(Actor actor) {
        return table.of(actor.personId(), answering(actor));
    }

    /**
     * Keeps a text; sending the same twice keeps one.
     *
     * @param unitId for which unit or body, null for the person themselves
     */
    public void add(Actor actor, @Nullable UUID unitId, TemplateText text) {
        List<UUID> answeredFor = answering(actor);
        if (unitId != null && !answeredFor.contains(unitId)) {
            throw new RefusedException(Refusal.at("owner", "issue.refusal.choice"));
        }
        TemplateText checked = text.checked();
        UUID id = UUID.randomUUID();
        UUID person = unitId == null ? actor.personId() : null;
        if (table.insert(id, unitId, person, checked, clock.instant())) {
            tell(new AnswerTemplateChanged(id, unitId, checked.name(), checked.text(), false, actor.personId()));
        } else if (all(actor).stream().noneMatch(kept -> isSame(kept, unitId, checked))) {
            throw nameTaken();
        }
    }

    /** Says it in other words. */
    public void change(Actor actor, UUID id, TemplateText text) {
        AnswerTemplate template = mine(actor, id);
        TemplateText checked = text.checked();
        requireName(template, checked.name());
        table.change(id, checked, clock.instant());
        tell(new AnswerTemplateChanged(
                id, template.unitId(), checked.name(), checked.text(), template.archived(), actor.personId()));
    }

    /** Puts it away, or takes it out again. */
    public void archive(Actor actor, UUID id, boolean archived) {
        AnswerTemplate template = mine(actor, id);
        if (template.archived() == archived) {
            return;
        }
        if (!archived) {
            requireName(template, template.name());
        }
        table.archive(id, archived, clock.instant());
        tell(new AnswerTemplateChanged(
                id, template.unitId(), template.name(), template.text(), archived, actor.personId()));
    }

    private static boolean isSame(AnswerTemplate kept, @Nullable UUID unitId, TemplateText text) {
        return !kept.archived()
                && Objects.equals(kept.unitId(), unitId)
                && kept.name().equals(text.name())
                && kept.text().equals(text.text());
    }

    private void requireName(AnswerTemplate template, String name) {
        if (table.hasAnother(template, name)) {
            throw nameTaken();
        }
    }

    private static RefusedException nameTaken() {
        return new RefusedException(Refusal.at("name", "issue.refusal.templateName"));
    }

    /** One the person may change: their own, or of a unit they answer for. */
    private AnswerTemplate mine(Actor actor, UUID id) {
        List<UUID> answeredFor = answering(actor);
        return Optional.of(id)
                .flatMap(table::find)
                .filter(found -> actor.personId().equals(found.personId())
                        || (found.unitId() != null && answeredFor.contains(found.unitId())))
                .orElseThrow(() -> new NotFoundException("answer template", id));
    }

    private List<UUID> answering(Actor actor) {
        List<UUID> answeredFor = units(actor);
        if (answeredFor.isEmpty()) {
            throw new ForbiddenException("keep texts of answers");
        }
        return answeredFor;
    }

    private void tell(AnswerTemplateChanged changed) {
        events.publishEvent(changed);
    }
}
