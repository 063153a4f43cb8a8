package org.bienban.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bienban.app.meeting.Attendance;
import org.bienban.app.meeting.Guest;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.Presence;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.ClosingSection;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.TaskLine;
import org.bienban.app.minutes.VoteLine;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTests {

    private static final UUID KHOAT = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final String LAND = "Chi bộ thảo luận: 14 hộ nộp hồ sơ từ 2022 chưa có kết quả.";

    @Test
    void marksTheWordsThatChanged() {
        Comparison comparison = Comparison.of(
                version(1, item("land", "Đất đai", LAND)),
                version(2, item("land", "Đất đai", LAND.replace("14 hộ nộp", "14 hộ ở ngõ 12 nộp"))));

        assertThat(comparison.changedBlocks()).singleElement().satisfies(block -> {
            assertThat(block.id()).isEqualTo("item:land.narrative");
            assertThat(block.paragraphs()).singleElement().satisfies(paragraph -> {
                assertThat(paragraph.kind()).isEqualTo(Paragraph.Kind.CHANGED);
                assertThat(paragraph.pieces())
                        .containsExactly(
                                new Piece(Origin.BOTH, "Chi bộ thảo luận: 14 hộ "),
                                new Piece(Origin.NEW, "ở ngõ 12 "),
                                new Piece(Origin.BOTH, "nộp hồ sơ từ 2022 chưa có kết quả."));
            });
        });
        assertThat(comparison.touched()).containsExactly("item:land.narrative");
    }

    @Test
    void keepsWordsThatFollowOneAnotherInOneChange() {
        assertThat(WordDifference.between("nộp trước ngày 12 tháng 6", "nộp trong tuần sau tháng 6"))
                .containsExactly(
                        new Piece(Origin.BOTH, "nộp "),
                        new Piece(Origin.OLD, "trước ngày 12"),
                        new Piece(Origin.NEW, "trong tuần sau"),
                        new Piece(Origin.BOTH, " tháng 6"));
    }

    @Test
    void saysNothingOfEqualVersions() {
        MinutesVersion same = version(1, item("land", "Đất đai", LAND));

        assertThat(Comparison.of(same, same).isEmpty()).isTrue();
        assertThat(Comparison.of(same, same).blocks()).hasSize(1);
    }

    @Test
    void tellsParagraphsAddedRemovedAndLeftAlone() {
        Comparison comparison = Comparison.of(
                version(1, item("land", "Đất đai", "Đoạn thứ nhất.\nBỏ đoạn này đi nhé.\nĐoạn cuối cùng.")),
                version(2, item("land", "Đất đai", "Đoạn thứ nhất.\nĐoạn cuối cùng.\nViết thêm một câu khác hẳn.")));

        assertThat(comparison.blocks().getFirst().paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        Paragraph.Kind.SAME, Paragraph.Kind.REMOVED, Paragraph.Kind.SAME, Paragraph.Kind.ADDED);
    }

    @Test
    void marksAnItemThatMoved() {
        AgendaItem[] items = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> item("i" + i, "Việc " + i, "Nội dung của việc thứ " + i + "."))
                .toArray(AgendaItem[]::new);

        Comparison comparison = Comparison.of(version(1, items), version(2, items[3], items[0], items[1], items[2]));

        assertThat(comparison.changedBlocks()).singleElement().satisfies(moved -> {
            assertThat(moved.movedFrom()).isEqualTo("4. Việc 4");
            assertThat(moved.heading()).isEqualTo("1. Việc 4");
            assertThat(moved.paragraphs()).extracting(Paragraph::kind).containsExactly(Paragraph.Kind.SAME);
        });
    }

    @Test
    void marksAParagraphThatWentToAnotherItem() {
        String moved = "Bà Hòe đề nghị phường trả lời bằng văn bản trước ngày 20.";
        Comparison comparison = Comparison.of(
                version(1, item("a", "Đất đai", "Mở đầu.\n" + moved), item("b", "Khác", "Việc khác.")),
                version(
                        2,
                        item("a", "Đất đai", "Mở đầu."),
                        item("b", "Khác", "Việc khác.\n" + moved.replace("20", "25"))));

        assertThat(comparison.blocks().get(0).paragraphs().getLast().kind()).isEqualTo(Paragraph.Kind.MOVED_AWAY);
        Paragraph here = comparison.blocks().get(1).paragraphs().getLast();
        assertThat(here.kind()).isEqualTo(Paragraph.Kind.MOVED_HERE);
        assertThat(here.elsewhere()).isEqualTo("1. Đất đai");
        assertThat(here.pieces()).contains(new Piece(Origin.OLD, "20"), new Piece(Origin.NEW, "25"));
    }

    @Test
    void leavesWhatIsGoneInItsPlace() {
        Comparison comparison = Comparison.of(
                version(1, item("a", "Một", "Việc một."), item("b", "Hai", "Việc hai."), item("c", "Ba", "Việc ba.")),
                version(2, item("a", "Một", "Việc một."), item("c", "Ba", "Việc ba.")));

        assertThat(comparison.blocks())
                .extracting(ComparedBlock::id)
                .containsExactly("item:a.narrative", "item:b.narrative", "item:c.narrative");
        assertThat(comparison.changedBlocks()).extracting(ComparedBlock::id).containsExactly("item:b.narrative");
    }

    @Test
    void comparesFiguresAndListsAsBeforeAndAfter() {
        MinutesVersion before =
                version(1, Presence.ABSENT, null, task(LocalDate.of(2026, 6, 12)), 5, LocalTime.of(21, 0));
        MinutesVersion after =
                version(2, Presence.EXCUSED, "nằm viện", task(LocalDate.of(2026, 6, 15)), 4, LocalTime.of(21, 15));

        List<RowChange> rows = Comparison.of(before, after).rows();

        assertThat(rows)
                .extracting(row -> row.group() + " " + row.name())
                .containsExactly("FACTS endsAt", "ATTENDANCE Lê Văn Khoát", "TASKS 1", "VOTES 1");
        assertThat(rows.get(1).before()).isEqualTo(new RowChange.Value("ABSENT", ""));
        assertThat(rows.get(1).after()).isEqualTo(new RowChange.Value("EXCUSED", "nằm viện"));
        assertThat(rows.get(2).blockId()).isEqualTo("task:t1");
        assertThat(rows.get(2).pieces()).contains(new Piece(Origin.OLD, "12"), new Piece(Origin.NEW, "15"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chi bộ thảo luận về hồ sơ của 14 hộ; đ/c Lan Anh rà lại danh sách, nộp trước ngày 12.",
                "أفاد دانغ فان مينه أنَّ 19 أسرةً لم توافق على سعر التعويض، وطلب لقاء الأسر قبل 12/5.",
                "The cell went through the files of 14 households 👩‍👩‍👧; Lan Anh checks the list before the 12th."
            })
    void losesNoWordWhateverIsEdited(String text) {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            String before = edited(text, random) + "\n" + edited(text, random);
            String after = edited(before, random) + (round % 3 == 0 ? "\n" + edited(text, random) : "");
            List<Paragraph> paragraphs = Paragraphs.between(before, after);

            assertThat(joined(paragraphs, true)).isEqualTo(Paragraphs.split(before));
            assertThat(joined(paragraphs, false)).isEqualTo(Paragraphs.split(after));
        }
    }

    @Test
    void keepsNobodyWaitingForATextRewrittenFromEndToEnd() {
        String before = words("cũ", 30_000);
        String after = words("mới", 30_000);
        Instant start = Instant.now();

        List<Paragraph> paragraphs = Paragraphs.between(before, after);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(paragraphs).extracting(Paragraph::kind).doesNotContain(Paragraph.Kind.SAME);
    }

    @Test
    void takesLongMinutesItemByItem() {
        MinutesVersion before =
                version(1, item("a", "Dài", words("chữ", 15_000)), item("b", "Dài nữa", words("chữ", 6_000)));
        MinutesVersion after =
                version(2, item("a", "Dài", words("chữ", 15_000)), item("b", "Dài nữa", words("từ", 6_000)));

        assertThat(Part.needed(before, after)).isTrue();
        assertThat(Part.of(before, after))
                .containsExactly(new Part("item:a", "1. Dài", false), new Part("item:b", "2. Dài nữa", true));
        assertThat(Comparison.of(before, after, "item:b"::equals).blocks())
                .extracting(ComparedBlock::id)
                .containsExactly("item:b.narrative");
    }

    private static List<String> joined(List<Paragraph> paragraphs, boolean older) {
        return paragraphs.stream()
                .map(paragraph -> older ? paragraph.before() : paragraph.after())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String edited(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = 0; i < random.nextInt(5); i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.add(at, words.get(random.nextInt(words.size())));
                case 1 -> Collections.swap(words, at, random.nextInt(words.size()));
                default -> words.set(at, "thay");
            }
        }
        return String.join(" ", words);
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static AgendaItem item(String id, String title, String narrative) {
        return new AgendaItem(id, title, "", narrative, List.of(), "");
    }

    private static TaskLine task(LocalDate due) {
        return new TaskLine("t1", "Rà lại hồ sơ 14 hộ", null, "Lan Anh", due);
    }

    private static MinutesVersion version(int number, AgendaItem... items) {
        MinutesContent empty = MinutesContent.empty("vi");
        MinutesContent content = new MinutesContent(
                "vi",
                empty.facts(),
                List.of(items),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ClosingSection.empty());
        return new MinutesVersion(KHOAT, number, content, null, "", KHOAT, null, Instant.EPOCH);
    }

    private static MinutesVersion version(
            int number, Presence presence, @Nullable String reason, TaskLine task, int votes, LocalTime endsAt) {
        MinutesContent empty = MinutesContent.empty("vi");
        MinutesContent content = new MinutesContent(
                "vi",
                empty.facts(),
                List.of(),
                List.of(),
                List.of(task),
                List.of(new VoteLine("v", "Thông qua nghị quyết", votes, 0, 0, 5, false)),
                List.of(),
                empty.closing());
        Meeting meeting = new Meeting(
                KHOAT,
                KHOAT,
                KHOAT,
                MeetingKind.REGULAR,
                YearMonth.of(2026, 6),
                LocalDate.of(2026, 6, 5),
                LocalTime.of(19, 30),
                endsAt,
                "Nhà văn hóa",
                null,
                null,
                1);
        Attendance line =
                new Attendance(KHOAT, "Lê Văn Khoát", Standing.OFFICIAL, Participation.ACTIVE, presence, reason);
        RollCall roll = new RollCall(List.of(line), List.of(new Guest("Tâm", "")), 1);
        MeetingSnapshot snapshot = new MeetingSnapshot(meeting, roll, "Chùa Hà", "", "", "Lan Anh", "Tuấn");
        return new MinutesVersion(KHOAT, number, content, snapshot, "", KHOAT, null, Instant.EPOCH);
    }
}
