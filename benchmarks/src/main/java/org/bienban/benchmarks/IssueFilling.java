package org.bienban.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 200,000 issues of three years, from 6,660 cells of 148 wards, filled by SQL as the application keeps them: three in
 * ten went up to the province, two in five are open.
 */
final class IssueFilling {

    private static final int ISSUES = 200_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final JdbcClient jdbc;

    IssueFilling(JdbcClient jdbc) {
        this.jdbc = jdbc;
        if (jdbc.sql("select count(*) from issue").query(Integer.class).single() < ISSUES) {
            units();
            issues();
            courses();
            answers();
            for (String table : List.of(
                    "issue",
                    "register_key",
                    "issue_course",
                    "issue_turn",
                    "issue_move",
                    "issue_answer",
                    "issue_telling",
                    "unit")) {
                jdbc.sql("vacuum analyze " + table).update();
            }
        }
    }

    /** Somebody of the committee three in ten issues came to. */
    Actor province() {
        return at("province");
    }

    /** Somebody of the office of a ward. */
    Actor ward() {
        return at("w7");
    }

    /** Somebody of a committee every issue came to. */
    Actor everything() {
        return at("all");
    }

    private Actor at(String unit) {
        UUID id = jdbc.sql("select cast(md5(:name) as uuid)")
                .param("name", unit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        UUID person = UUID.randomUUID();
        Post post = new Post(person, "Trịnh Thị Yến", id, PostKind.OFFICE_STAFF, TODAY.minusYears(1), null);
        return new Actor(null, person, "Trịnh Thị Yến", TODAY, List.of(post), Set.of(), Set.of(), false, List.of());
    }

    private void units() {
        jdbc.sql("""
                        insert into unit (id, kind, type, valid_from)
                        select cast(md5('province') as uuid), 'province', null, date '2020-01-01'
                        union all select cast(md5('all') as uuid), 'province', null, date '2020-01-01'
                        union all select cast(md5('w' || n) as uuid), 'ward', null, date '2020-01-01'
                            from generate_series(0, 147) n
                        union all select cast(md5('c' || n) as uuid), 'cell', 'residential', date '2020-01-01'
                            from generate_series(0, 6659) n""").update();
        jdbc.sql("""
                        insert into unit_name (unit_id, name, head_name, search_key, valid_from)
                        select id, kind || ' ' || left(cast(id as text), 8), upper(kind), kind, valid_from from unit""").update();
        jdbc.sql("""
                        insert into unit_code (unit_id, code, valid_from)
                        select id, lpad(cast(row_number() over (order by id) as text), 14, '0'), valid_from from unit""").update();
    }

    private void issues() {
        jdbc.sql("""
                        insert into issue (id, code, nature, category_code, urgency, statement, asked, receiver, place,
                            map_sheet, plots, area, households, project, since, done_so_far, earlier_replies, basis,
                            search_key, origin_id, origin_name, ward_id, state, raised_on, last_raised_on, times_raised,
                            merged_into, audiences, created_at, changed_at, holder_id)
                        select cast(md5('i' || n) as uuid), 'KN-' || n, 'PROPOSAL',
                            (array['land-price', 'land-certificate', 'land-service', 'infrastructure-lighting'])[1 + n * 7 % 4],
                            'NORMAL',
                            'Đề nghị xem xét lại giá đất bồi thường, đất dịch vụ chưa được giao cho các hộ dân từ năm 2015, '
                                || 'nhân dân nhiều lần kiến nghị, việc số ' || n,
                            'Chỉ đạo giải quyết dứt điểm, trả lời bằng văn bản trước kỳ họp sau', 'Đảng ủy phường',
                            'Tổ dân phố số ' || n % 12 || ', ngõ ' || n % 90, '12', '112-130', '1.250 m2', n % 60,
                            'Khu đô thị mới', '2015', 'Chi bộ đã họp và báo cáo phường ba lần', '', 'Luật Đất đai',
                            'de nghi xem xet lai gia dat boi thuong dat dich vu viec so ' || n,
                            cast(md5('c' || cell) as uuid), 'Chi bộ ' || cell, cast(md5('w' || cell % 148) as uuid),
                            case when n / 7 % 5 < 3 then 'CLOSED' else 'RAISED' end, raised, raised, 1 + n % 7 / 5, null,
                            array['cell:' || cast(md5('c' || cell) as uuid) || ':drafting',
                                'cell:' || cast(md5('c' || cell) as uuid) || ':supervision',
                                'cell:' || cast(md5('c' || cell) as uuid) || ':released',
                                'ward:' || cast(md5('w' || cell % 148) as uuid) || ':sent',
                                'ward:' || cast(md5('all') as uuid) || ':sent']
                                || case when n % 10 < 3 then array['ward:' || cast(md5('province') as uuid) || ':sent']
                                    else array[]::text[] end,
                            now(), now(),
                            cast(md5(case when n % 10 < 3 then 'province' else 'w' || cell % 148 end) as uuid)
                        from (select n, n * 31 % 6660 as cell, date '2026-11-26' - n * 37 % 1100 as raised
                            from generate_series(1, :issues) n) numbered""").param("issues", ISSUES).update();
    }

    private void courses() {
        jdbc.sql("""
                        insert into issue_course (issue_id, phase, level, holder_id, task_id, groups, since, due, begun)
                        select id,
                            case when state = 'CLOSED' then 'CLOSED'
                                else (array['REGISTER', 'CLASSIFY', 'ANSWER', 'TELL'])[1 + abs(hashtext(code)) % 4] end,
                            case when holder_id = ward_id then 1 else 2 end, holder_id,
                            case when state = 'RAISED' and abs(hashtext(code)) % 4 < 3 then gen_random_uuid() end,
                            case when state = 'RAISED' and abs(hashtext(code)) % 4 < 3 then array['office:' || holder_id]
                                else array[]::text[] end,
                            raised_on + 1, case when state = 'RAISED' then raised_on + 30 end, raised_on
                        from issue""").update();
        jdbc.sql("""
                        insert into issue_move (issue_id, kind, at)
                        select issue_id, 'REGISTERED', begun + interval '1 day' from issue_course where phase <> 'REGISTER'""").update();
    }

    private void answers() {
        jdbc.sql("""
                        insert into person (id, full_name, sort_key, search_key)
                        values (cast(md5('person') as uuid), 'A', 'a', 'a')""").update();
        jdbc.sql("""
                        insert into issue_answer (id, issue_id, kind, level, holder_id, text, paper, number, signer,
                            households, person_id, at)
                        select cast(md5('a' || issue_id) as uuid), issue_id, 'FULL', level, holder_id, 'Đã giải quyết',
                            'ORAL', '', '', 0,
                            cast(md5('person') as uuid), begun + interval '20 days'
                        from issue_course where phase in ('TELL', 'CLOSED')""").update();
        jdbc.sql("""
                        insert into issue_telling (answer_id, part_id, cell_id, since, outcome, at)
                        select a.id, a.issue_id, i.origin_id, a.at, case when i.state = 'CLOSED' then 'SATISFIED' end,
                            case when i.state = 'CLOSED' then a.at + interval '9 days' end
                        from issue_answer a join issue i on i.id = a.issue_id""").update();
    }
}
