-- The task list: one row per open engine task, written in the engine's own transaction. Rebuildable from the engine.
create table inbox_task (
    task_id      uuid        primary key,
    kind         text        not null check (kind in ('INSPECT', 'REVISE')),
    minutes_id   uuid        not null,
    cell_id      uuid        not null,
    cell_name    text        not null,
    ward_id      uuid        not null,
    meeting_kind text        not null,
    month        date        not null check (extract(day from month) = 1),
    round        integer     not null check (round >= 1),
    holder_id    uuid,
    taken_at     timestamptz,
    opened_at    timestamptz not null,
    -- A task without a due moment comes last: 'infinity' keeps the key comparable.
    due          timestamptz not null default 'infinity',
    -- Who sent the minutes: author and reviewer are different people.
    author_id    uuid,
    -- Cell name and kind of meeting without accents and in lower case, for the words of the filter box.
    words        text        not null,
    check ((holder_id is null) = (taken_at is null))
);
create unique index inbox_task_minutes on inbox_task (minutes_id);

-- Who may take a task. Kept while it is held, so that giving it back restores the keys.
create table inbox_candidate (
    task_id  uuid    not null references inbox_task on delete cascade,
    group_id text    not null,
    turn     boolean not null,
    primary key (task_id, group_id)
);
create index inbox_candidate_group on inbox_candidate (group_id);

-- What a page of the list reads first, by index only:
--   person:<id>  turn      the task is held by this person
--   <group>      turn      nobody holds it and it is this group's turn
--   <group>      not turn  nobody holds it and this group may step in
--   cell:<id>    not turn  the task is about minutes of the cell, whoever holds it
--   ward:<id>    not turn  the task is about minutes of a cell of the ward, whoever holds it
create table inbox_key (
    group_id text        not null,
    turn     boolean     not null,
    due      timestamptz not null,
    task_id  uuid        not null references inbox_task on delete cascade,
    primary key (group_id, turn, due, task_id)
);
create index inbox_key_task on inbox_key (task_id);

-- Every handing over with its note; the newest explains to the holder why the task is theirs.
create table inbox_hand_over (
    id         uuid        primary key,
    task_id    uuid        not null,
    minutes_id uuid        not null,
    from_id    uuid,
    to_id      uuid        not null,
    by_id      uuid        not null,
    note       text        not null check (length(note) <= 1000),
    at         timestamptz not null
);
create index inbox_hand_over_minutes on inbox_hand_over (minutes_id, at);

-- Tasks that are done, so that a page left open overnight says "done meanwhile" instead of "not found".
create table inbox_closed (
    task_id    uuid        primary key,
    kind       text        not null,
    minutes_id uuid        not null,
    cell_id    uuid        not null,
    ward_id    uuid        not null,
    closed_at  timestamptz not null
);
