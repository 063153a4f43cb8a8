package org.bienban.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.bienban.app.review.anchoring.Quote;
import org.bienban.app.review.anchoring.Reanchoring;

/**
 * Carries 200 remarks over to a new version of minutes of 12,000 words, of which a third of the paragraphs were edited,
 * one in twenty moved and one in twenty removed. Prints the processor time of the whole, which waits for nothing, and how
 * many were found again.
 */
public final class ReanchoringBenchmark {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int BLOCKS = 120;
    private static final int WORDS = 100;
    private static final int REMARKS = 200;
    private static final int WARM_UP = 200;
    private static final int RUNS = 300;
    private static final double BUDGET_MILLIS = 100;
    private static final String[] SYLLABLES =
            "chi bộ hồ sơ giấy chứng nhận quyền sử dụng đất nghị quyết tháng trước đảng viên phường 14 hộ nộp ngày 12"
                    .split(" ", -1);

    private ReanchoringBenchmark() {}

    /** Runs it; fails above the budget. */
    public static void main(String[] arguments) {
        Random random = new Random(1);
        Map<String, String> before = minutes(random);
        List<Quote> quotes = quotes(before, random);
        Map<String, String> after = edited(before, random);
        double[] millis = new double[RUNS];
        long found = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long began = CLOCK.getCurrentThreadCpuTime();
            Reanchoring reanchoring = new Reanchoring(before, after);
            found = quotes.stream()
                    .filter(quote -> reanchoring.find(quote).isPresent())
                    .count();
            if (run >= 0) {
                millis[run] = (CLOCK.getCurrentThreadCpuTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        double late = millis[RUNS * 95 / 100];
        System.out.printf(
                Locale.ROOT,
                "re-anchoring %d remarks in %d words: p50 %.1f ms, p95 %.1f ms (budget %.0f), %d found%n",
                REMARKS,
                BLOCKS * WORDS,
                millis[RUNS / 2],
                late,
                BUDGET_MILLIS,
                found);
        if (late > BUDGET_MILLIS) {
            throw new IllegalStateException("over budget");
        }
    }

    private static Map<String, String> minutes(Random random) {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (int block = 0; block < BLOCKS; block++) {
            blocks.put("item:" + block + ".narrative", words(WORDS, random));
        }
        return blocks;
    }

    private static List<Quote> quotes(Map<String, String> minutes, Random random) {
        List<String> ids = new ArrayList<>(minutes.keySet());
        List<Quote> quotes = new ArrayList<>();
        while (quotes.size() < REMARKS) {
            String id = ids.get(random.nextInt(ids.size()));
            String text = minutes.getOrDefault(id, "");
            int start = text.indexOf(' ', random.nextInt(text.length() / 2)) + 1;
            int end = text.indexOf(' ', start + random.nextInt(15, 120));
            quotes.add(Quote.of(id, text, start, end));
        }
        return quotes;
    }

    private static Map<String, String> edited(Map<String, String> minutes, Random random) {
        Map<String, String> edited = new LinkedHashMap<>();
        minutes.forEach((id, text) -> {
            int kind = random.nextInt(60);
            if (kind < 3) {
                edited.put(id + ".moved", text);
            } else if (kind < 23) {
                edited.put(id, reworded(text, random));
            } else if (kind >= 26) {
                edited.put(id, text);
            }
        });
        return edited;
    }

    private static String reworded(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
        for (int edit = 0; edit < WORDS / 10; edit++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.set(at, words(1, random));
                default -> words.add(at, words(2, random));
            }
        }
        return String.join(" ", words);
    }

    private static String words(int count, Random random) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            words.add(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return String.join(" ", words);
    }
}
