package org.bienban.app.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saved searches of everybody with a post, and one look at the documents that changed. */
public final class AlertCost {

    private static final List<String> WORDS = List.of(
            "đất",
            "đền bù",
            "bồi thường",
            "giấy chứng nhận",
            "đèn đường",
            "rãnh thoát nước",
            "tái định cư",
            "dịch vụ",
            "kết nạp",
            "đảng phí",
            "học tập",
            "nghị quyết",
            "an ninh trật tự",
            "vệ sinh môi trường",
            "nhà văn hóa",
            "kiến nghị",
            "trả lời",
            "tiến độ",
            "dự án",
            "mở rộng đường",
            "tổ dân phố",
            "hộ dân",
            "14 hộ",
            "ngõ 12",
            "quy hoạch",
            "khiếu nại",
            "cấp nước",
            "trường học",
            "y tế",
            "chuyển đổi số",
            "phê bình",
            "chỉ tiêu");

    private final JdbcClient jdbc;
    private final AlertWatch watch;

    /** On a running application whose own follower is off. */
    public AlertCost(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.watch = context.getBean(AlertWatch.class);
        step();
    }

    /** So many different searches, dealt out among all who hold a post; returns how many people that are. */
    public int fill(int searches) {
        List<UUID> people = jdbc.sql("select distinct person_id from post order by person_id")
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
        List<UUID> ids = new ArrayList<>();
        List<UUID> owners = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        for (int number = 0; number < searches; number++) {
            ids.add(UUID.randomUUID());
            owners.add(people.get(number % people.size()));
            queries.add(query(number));
        }
        jdbc.sql("""
                        with saved as (
                            insert into saved_search (id, owner_id, name, query, changed_at)
                            select id, owner, 'search ' || id, query, now()
                            from unnest(:ids, :owners, :queries) one (id, owner, query) returning id, owner_id)
                        insert into search_alert (id, search_id, person_id, since)
                        select gen_random_uuid(), id, owner_id, now() from saved""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("owners", owners.toArray(UUID[]::new))
                .param("queries", queries.toArray(String[]::new))
                .update();
        return people.size();
    }

    /** Lets so many documents change; returns how many there were. */
    public int change(int documents) {
        return jdbc.sql("""
                        insert into change (kind, id)
                        select kind, id from (select 'minutes' as kind, id from minutes union all
                            select 'issue', id from issue) one order by md5(cast(id as text)) limit :most""").param("most", documents).update();
    }

    /** Looks at everything that changed. */
    public void step() {
        do {
            // one batch a turn
        } while (watch.step());
    }

    /** Lets everything be news again. */
    public void forget() {
        jdbc.sql("delete from search_alert_known").update();
        jdbc.sql("delete from notice where kind like 'SEARCH%'").update();
    }

    /** How much has been told. */
    public long told() {
        return jdbc.sql("select count(*) from search_alert_known")
                .query(Long.class)
                .single();
    }

    /** Every third narrows it by kind, every fifth begins with a month. */
    private static String query(int number) {
        String first = WORDS.get(number % WORDS.size());
        String second = WORDS.get((number / WORDS.size() + number * 7) % WORDS.size());
        return "q=" + URLEncoder.encode(first + " " + second, StandardCharsets.UTF_8)
                + (number % 3 == 0 ? "&kind=issue" : "")
                + (number % 5 == 0 ? "&from=2026-0" + (1 + number % 9) : "");
    }
}
