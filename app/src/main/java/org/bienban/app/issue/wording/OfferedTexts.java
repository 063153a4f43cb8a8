package org.bienban.app.issue.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.rules.IssueCategories;
import org.bienban.app.rules.IssueCategory;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueRouting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts offered to whoever answers an issue: of its category or its branch, filled from its sheet. */
@Component
public class OfferedTexts {

    private final TemplateTable table;
    private final AnswerTemplates templates;
    private final IssueCategories categories;
    private final IssueRouting routing;
    private final IssueLevels levels;
    private final Clock clock;

    OfferedTexts(
            TemplateTable table,
            AnswerTemplates templates,
            IssueCategories categories,
            IssueRouting routing,
            IssueLevels levels,
            Clock clock) {
        this.table = table;
        this.templates = templates;
        this.categories = categories;
        this.routing = routing;
        this.levels = levels;
        this.clock = clock;
    }

    /** What is offered: the person's own first, then the units', then what is shipped. */
    @Transactional(readOnly = true)
    public List<AnswerTemplate> of(Actor actor, Issue issue) {
        Set<String> branch = branch(issue.facts().categoryCode());
        return table.of(actor.personId(), templates.units(actor)).stream()
                .filter(template -> !template.archived() && branch.contains(template.categoryCode()))
                .toList();
    }

    /** One of those offered, with everything filled in. */
    @Transactional(readOnly = true)
    public AnswerTemplate filled(Actor actor, Issue issue, IssueCourse course, UUID templateId) {
        AnswerTemplate chosen = of(actor, issue).stream()
                .filter(template -> template.id().equals(templateId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("answer template", templateId));
        Map<String, String> values = Placeholders.of(issue, basis(issue, course));
        return new AnswerTemplate(
                chosen.id(),
                chosen.unitId(),
                chosen.personId(),
                chosen.categoryCode(),
                chosen.kind(),
                chosen.name(),
                Placeholders.fill(chosen.text(), values),
                false);
    }

    /** By the rule of the day it came to whoever holds it. */
    private String basis(Issue issue, IssueCourse course) {
        return routing.propose(
                        issue.facts().categoryCode(),
                        issue.facts().nature(),
                        levels.kindOf(course.holderId()),
                        LocalDate.ofInstant(course.since(), clock.getZone()))
                .legalBasis();
    }

    /** The category, those it stands below, and what is for every category. */
    private Set<String> branch(String category) {
        List<String> codes = new ArrayList<>(List.of("", category));
        List<IssueCategory> all = categories.all(LocalDate.now(clock));
        String code = category;
        for (int depth = 0; depth < all.size() && code != null; depth++) {
            String below = code;
            code = all.stream()
                    .filter(one -> one.code().equals(below))
                    .findFirst()
                    .map(IssueCategory::parentCode)
                    .orElse(null);
            if (code != null) {
                codes.add(code);
            }
        }
        return Set.copyOf(codes);
    }
}
