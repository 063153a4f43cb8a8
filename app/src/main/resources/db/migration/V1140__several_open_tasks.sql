-- A review may have several tasks open at once: the two parts of an inspection.
alter table inbox_task drop constraint inbox_task_kind_check;
alter table inbox_task add constraint inbox_task_kind_check
    check (kind in ('CHECK_FORM', 'INSPECT', 'INSPECT_PART', 'JUDGE', 'VALIDATE', 'REVISE'));
alter table inbox_task add column ordinal integer not null default 0 check (ordinal >= 0);
-- Whom the task asks: the kind of the group having the turn, of several the one with the least rights.
alter table inbox_task add column asked text not null default 'supervisor';
update inbox_task set asked = 'secretary' where kind = 'REVISE';
alter table inbox_task alter column asked drop default;
drop index inbox_task_minutes;
create unique index inbox_task_minutes on inbox_task (minutes_id, kind, ordinal);

-- Who did what in a round: author, inspector and decider are different people. Null for what was done before.
alter table inbox_closed add column round integer;
alter table inbox_closed add column holder_id uuid;
alter table inbox_closed add column holder_for uuid;
alter table inbox_closed add column reason text;
create index inbox_closed_minutes on inbox_closed (minutes_id, round);

-- Who holds an open step of the inspection: minutes leave the review when the last of them is given back.
alter table minutes_inspection add column holder_id uuid;
create index minutes_inspection_minutes on minutes_inspection (minutes_id);

-- A remark handed in with a part opinion or by a step that passes the minutes on: read by those who decide after it,
-- and by nobody else until the verdict publishes it.
alter table review_remark add column submitted_at timestamptz;

-- What each step of a round says before the verdict: the check of the form, the parts, the levels before the last.
create table review_opinion (
    minutes_id uuid        not null,
    round      integer     not null,
    kind       text        not null check (kind in ('CHECK_FORM', 'INSPECT', 'INSPECT_PART', 'JUDGE', 'VALIDATE')),
    ordinal    integer     not null check (ordinal >= 0),
    heads      text[]      not null,
    person_id  uuid        not null,
    on_behalf_of uuid,
    opinion    text        not null check (opinion in ('APPROVED', 'RETURNED')),
    text       text        not null check (length(text) <= 4000),
    -- The key of the form: sent twice it gives one opinion.
    form_key   uuid        not null,
    at         timestamptz not null,
    primary key (minutes_id, round, kind, ordinal),
    foreign key (minutes_id, round) references review_round (minutes_id, number)
);
