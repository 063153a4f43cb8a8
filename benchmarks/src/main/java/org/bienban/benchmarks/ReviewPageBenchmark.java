package org.bienban.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bienban.app.BienBanApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The inspection page of minutes of 12,000 words with 200 remarks of two rounds, asked for over HTTP by the supervisor
 * who has it in hand, one request after the other: the time from the request to the last byte.
 */
public final class ReviewPageBenchmark {

    private static final int WARM_UP = 800;
    private static final int MEASURED = 300;
    private static final double BUDGET_MILLIS = 150;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String site;

    private ReviewPageBenchmark(String site) {
        this.site = site;
    }

    /** Runs it; an argument is the number of requests measured, another a file to keep the page in. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int measured = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MEASURED;
        Path data = Files.createTempDirectory("bienban-review-page");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BienBanApplication.class)
                .run(
                        "--server.port=0",
                        "--bienban.demo.enabled=true",
                        "--bienban.workflows.jobs=false",
                        "--bienban.database.directory=" + data)) {
            LongMinutes minutes = new LongMinutes(context);
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            ReviewPageBenchmark browser = new ReviewPageBenchmark("http://localhost:" + port);
            browser.signIn();
            String page = browser.measure("/minutes/" + minutes.make() + "/review", measured, minutes.words());
            if (arguments.length > 1) {
                Files.writeString(Path.of(arguments[1]), page);
            }
        }
    }

    private String measure(String path, int measured, long words) throws IOException, InterruptedException {
        double[] millis = new double[measured];
        long processor = 0;
        long answering = 0;
        for (int i = -WARM_UP; i < measured; i++) {
            if (i == 0) {
                processor = PROCESS.getProcessCpuTime();
                answering = answering();
            }
            long begin = System.nanoTime();
            // Thrown away as it comes: kept, it would be large garbage in the memory of the program it is to measure.
            HttpResponse<Void> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.discarding());
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
        }
        processor = PROCESS.getProcessCpuTime() - processor;
        answering = answering() - answering;
        String page = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "review page of %d words with %d remarks, %d KiB: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms;"
                        + " processor of the answering thread %.1f ms, of program and client %.1f ms each (%d; budget p95 %.0f)%n",
                words,
                page.split("data-thread", -1).length - 1 + page.split("bb-thread-settled", -1).length - 1,
                page.getBytes(StandardCharsets.UTF_8).length / 1024,
                millis[measured / 2],
                millis[measured * 95 / 100],
                millis[measured * 99 / 100],
                answering / 1e6 / measured,
                processor / 1e6 / measured,
                measured,
                BUDGET_MILLIS);
        return page;
    }

    /** What the threads that answer have used: it does not grow with what else the machine does. */
    private static long answering() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("http-nio"))
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private void signIn() throws IOException, InterruptedException {
        String form = client.send(request("/sign-in").build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in form has no token");
        }
        String typed = Map.of("username", LongMinutes.SUPERVISOR, "password", "bienban-demo", "_csrf", token.group(1))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        client.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(typed))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Language", "vi");
    }
}
