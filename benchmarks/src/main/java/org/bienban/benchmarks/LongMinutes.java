package org.bienban.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bienban.app.access.Accounts;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.review.Answers;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Minutes of 12,000 words of a cell of the demonstration ward in their second round: a hundred remarks were published
 * with the first and half of them answered and marked fixed, a paragraph in five was corrected, and the supervisor has
 * written another hundred.
 */
final class LongMinutes {

    /** The account of the supervisor. */
    static final String SUPERVISOR = "giamsat.tam";

    private static final List<RemarkHead> HEADS = List.of(RemarkHead.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final int ITEMS = 60;
    private static final int WORDS = 100;
    private static final int REMARKS_A_ROUND = 100;

    private final ApplicationContext context;
    private final Random random = new Random(1);
    private final Actor supervisor;
    private final Actor secretary;
    private final UUID cellId;
    private final MinutesContent model;
    private final List<String> vocabulary;
    private long words;

    LongMinutes(ApplicationContext context) {
        this.context = context;
        Actors actors = context.getBean(Actors.class);
        supervisor = actors.ofPerson(
                context.getBean(Accounts.class).named(SUPERVISOR).orElseThrow().personId());
        List<UUID> cells = context.getBean(Supervisions.class)
                .cellsOf(supervisor.personId(), LocalDate.now(context.getBean(Clock.class)));
        UUID like = context.getBean(JdbcClient.class)
                .sql(
                        "select id from minutes where cell_id in (:cells) and version > 0 and kind = 'REGULAR' order by id limit 1")
                .param("cells", cells)
                .query(UUID.class)
                .single();
        MinutesRegister register = context.getBean(MinutesRegister.class);
        MinutesVersion version = register.latestVersion(like).orElseThrow();
        cellId = register.summary(like).cellId();
        secretary = actors.ofPerson(version.sentBy());
        model = version.content();
        vocabulary = model.blocks().stream()
                .flatMap(block -> Arrays.stream(block.text().split("\\s+")))
                .toList();
    }

    long words() {
        return words;
    }

    UUID make() {
        UUID minutesId = draft();
        inspect(minutesId, 1);
        context.getBean(Verdicts.class)
                .give(
                        supervisor,
                        minutesId,
                        new VerdictWish(UUID.randomUUID(), 1, Verdict.RETURNED, "Bổ sung theo các ý kiến."));
        answer(minutesId);
        correct(minutesId);
        inspect(minutesId, 2);
        return minutesId;
    }

    private UUID draft() {
        UUID minutesId = ExtraordinaryDraft.begin(context, cellId, LocalDate.of(2026, 3, 17), model.facts(), secretary);
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(new AgendaItem(
                    "n" + i, "Nội dung " + (i + 1), "Nguyễn Thị Lan Anh", prose(WORDS), List.of(), prose(WORDS)));
        }
        save(minutesId, items);
        return minutesId;
    }

    private void correct(UUID minutesId) {
        Draft draft = context.getBean(MinutesDrafting.class).draft(minutesId, secretary);
        save(
                minutesId,
                draft.content().items().stream()
                        .map(item -> random.nextInt(5) > 0 ? item : corrected(item))
                        .toList());
    }

    private AgendaItem corrected(AgendaItem item) {
        return new AgendaItem(
                item.id(),
                item.title(),
                item.presenter(),
                item.narrative() + " " + prose(8),
                item.opinions(),
                prose(6) + " " + item.conclusion());
    }

    private void save(UUID minutesId, List<AgendaItem> items) {
        MinutesDrafting drafting = context.getBean(MinutesDrafting.class);
        Draft draft = drafting.draft(minutesId, secretary);
        MinutesContent content = new MinutesContent(
                "vi", draft.content().facts(), items, List.of(), List.of(), List.of(), List.of(), model.closing());
        drafting.save(minutesId, DraftChange.whole(draft.revision(), content), secretary);
        words = content.blocks().stream()
                .mapToLong(block -> block.text().split("\\s+").length)
                .sum();
    }

    private void inspect(UUID minutesId, int version) {
        context.getBean(MinutesSending.class).send(minutesId, null, secretary);
        context.getBean(TaskClaims.class)
                .claim(
                        supervisor,
                        context.getBean(Inbox.class)
                                .openTaskOf(minutesId)
                                .orElseThrow()
                                .taskId());
        List<Block> blocks =
                context.getBean(MinutesRegister.class).version(minutesId, version).content().blocks().stream()
                        .filter(block -> block.id().startsWith("item:"))
                        .toList();
        for (int i = 0; i < REMARKS_A_ROUND; i++) {
            Block block = blocks.get(random.nextInt(blocks.size()));
            int start = block.text().indexOf(' ', random.nextInt(block.text().length() / 2)) + 1;
            int end = block.text().indexOf(' ', start + random.nextInt(15, 120));
            SelectedText selected = new SelectedText(start, end, block.text().substring(start, end));
            context.getBean(Inspection.class)
                    .save(
                            supervisor,
                            minutesId,
                            UUID.randomUUID(),
                            version,
                            new RemarkText(
                                    block.id(),
                                    selected,
                                    HEADS.get(i % HEADS.size()),
                                    SEVERITIES.get(i % SEVERITIES.size()),
                                    prose(20)));
        }
    }

    private void answer(UUID minutesId) {
        List<Remark> remarks =
                context.getBean(Reviews.class).of(secretary, minutesId, null).remarks();
        Answers answers = context.getBean(Answers.class);
        remarks.stream()
                .filter(remark -> remark.severity() == Severity.MUST_FIX)
                .forEach(remark -> {
                    answers.reply(secretary, remark.id(), UUID.randomUUID(), prose(15));
                    answers.markFixed(secretary, remark.id());
                });
    }

    private String prose(int count) {
        List<String> chosen = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            chosen.add(vocabulary.get(random.nextInt(vocabulary.size())));
        }
        return String.join(" ", chosen);
    }
}
