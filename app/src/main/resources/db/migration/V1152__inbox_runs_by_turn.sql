-- The runs of a cell and a ward are split by whose turn it is, so that who waits for others does not read through what
-- is their own turn:
--   cell:<id>        not turn  somebody holds it
--   cell:<id>:<kind> not turn  nobody holds it and it is the turn of a group of this kind, for example supervisor
--   ward:<id>, ward:<id>:<kind> likewise
delete from inbox_key where (group_id like 'cell:%' or group_id like 'ward:%') and not turn;
insert into inbox_key (group_id, turn, due, task_id)
    select distinct place || coalesce(':' || split_part(c.group_id, ':', 1), ''), false, t.due, t.task_id
    from inbox_task t
    cross join lateral (values ('cell:' || t.cell_id), ('ward:' || t.ward_id)) places(place)
    left join inbox_candidate c on c.task_id = t.task_id and c.turn and t.holder_id is null;

-- What is new since a page was opened.
create index inbox_task_opened on inbox_task (opened_at);
create index inbox_hand_over_to on inbox_hand_over (to_id, at);
create index inbox_hand_over_task on inbox_hand_over (task_id, at);

-- The version of the minutes the task is about, shown in its row.
alter table inbox_task add column version integer not null default 1 check (version >= 1);
update inbox_task t set version = greatest(m.version, 1) from minutes m where m.id = t.minutes_id;
