-- When the papers of a meeting went to its members. Every statement is kept; the newest one holds.
create table meeting_papers (
    meeting_id  uuid        not null references meeting on delete cascade,
    number      int         not null check (number > 0),
    extent      text        not null check (extent in ('ALL', 'SOME', 'NONE')),
    sent_on     date,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (meeting_id, number),
    check ((extent = 'NONE') = (sent_on is null))
);

-- The country's set for Guide 42 asks the same and gives the same points as before; from now on its criterion of the
-- papers is proposed from that record, where there is one.
alter table scoring_rule_set disable trigger scoring_rule_set_settled;

update scoring_rule_set
set rules = jsonb_set(rules, '{groups}', (
    select jsonb_agg(case when grouped.part ->> 'id' = 'preparation'
        then jsonb_set(grouped.part, '{items}', (
            select jsonb_agg(case when item.part ->> 'id' = 'papers'
                then item.part || '{"measure": "PAPERS_DAYS"}' || jsonb_build_object('levels', jsonb_build_array(
                    item.part -> 'levels' -> 0 || '{"from": "1"}',
                    item.part -> 'levels' -> 1 || '{"outright": {"measure": "PAPERS_SENT", "bound": "<=1"}}',
                    item.part -> 'levels' -> 2 || '{"outright": {"measure": "PAPERS_SENT", "bound": "<=0"}}'))
                else item.part end order by item.place)
            from jsonb_array_elements(grouped.part -> 'items') with ordinality as item (part, place)))
        else grouped.part end order by grouped.place)
    from jsonb_array_elements(rules -> 'groups') with ordinality as grouped (part, place)))
where id = '5c0e2025-0000-4000-8000-000000000042';

alter table scoring_rule_set enable trigger scoring_rule_set_settled;
