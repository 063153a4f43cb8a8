-- Every deed records who did it and, where they stood in for somebody, for whom.
alter table minutes_event add column on_behalf_of uuid;
alter table review_round add column on_behalf_of uuid;
alter table review_remark add column on_behalf_of uuid, add column fixed_for uuid, add column accepted_for uuid;
alter table review_reply add column on_behalf_of uuid;
alter table inbox_hand_over add column on_behalf_of uuid;

-- For whom the holder has the task; null for themselves.
alter table inbox_task add column holder_for uuid, add check (holder_for is null or holder_id is not null);
comment on table inbox_key is 'What a page of the list reads first, by index only. Runs beside those of V0600:
    for:<person>:<unit>    turn  held by this person, in this cell or a cell of this ward: what their deputy may take over
    held:<person>:<other>  turn  held by this person for the other, whom they stand in for
    behalf:<person>        turn  held by a deputy for this person, who may take it back';
insert into inbox_key (group_id, turn, due, task_id)
    select 'for:' || holder_id || ':' || unit_id, true, due, task_id
    from inbox_task cross join lateral (values (cell_id), (ward_id)) place(unit_id)
    where holder_id is not null
    on conflict do nothing;
