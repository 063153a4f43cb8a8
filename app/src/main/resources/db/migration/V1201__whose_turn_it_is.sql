-- Whose turn it is, by group: the view "waiting for you" counts and lists within these few rows instead of asking the
-- course of every issue the reader may see. A shadow of the table issue_course: kept by its triggers in the transaction
-- that changes it.
create table issue_turn (
    group_id    text not null,
    issue_id    uuid not null references issue_course on delete cascade,
    assignee_id uuid
);
create unique index issue_turn_of_group on issue_turn (group_id, issue_id) include (assignee_id);
create index issue_turn_of on issue_turn (issue_id);

create function issue_turns() returns trigger language plpgsql as $$
begin
    delete from issue_turn where issue_id = new.issue_id;
    if new.task_id is not null then
        insert into issue_turn (group_id, issue_id, assignee_id)
            select distinct group_id, new.issue_id, new.assignee_id from unnest(new.groups) group_id;
    end if;
    return null;
end $$;

create trigger issue_turned after insert on issue_course for each row execute function issue_turns();
create trigger issue_turned_anew after update on issue_course for each row
    when ((old.task_id is not null, old.groups, old.assignee_id)
        is distinct from (new.task_id is not null, new.groups, new.assignee_id))
    execute function issue_turns();

insert into issue_turn (group_id, issue_id, assignee_id)
    select distinct group_id, issue_id, assignee_id from issue_course cross join unnest(groups) group_id
    where task_id is not null;

-- From an issue to who may see it without a look at the rows.
create index register_key_seen on register_key (issue_id, token, state) include (raised_on, category_code);
drop index register_key_of;
