-- What was done to several tasks at once: the key of the form makes it happen once, the outcomes are shown and undone.
create table inbox_bulk (
    id        uuid        primary key,
    person_id uuid        not null,
    deed      text        not null,
    at        timestamptz not null,
    undone_at timestamptz
);
create table inbox_bulk_task (
    bulk_id    uuid        not null references inbox_bulk on delete cascade,
    place      integer     not null,
    task_id    uuid        not null,
    label      text        not null,
    -- Null where it was done.
    refusal    text,
    arguments  text[]      not null default '{}',
    holder_was uuid,
    due_was    timestamptz,
    primary key (bulk_id, place)
);
create index inbox_bulk_old on inbox_bulk (at);
