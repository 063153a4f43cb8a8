-- One run of importing older minutes: what was handed in, how far it is, and what became of every file.
create table import_batch (
    id           uuid        primary key,
    unit_id      uuid        not null references unit,
    started_by   uuid        not null,
    title        text        not null,
    state        text        not null check (state in ('WAITING', 'RUNNING', 'CANCELLED', 'FINISHED')),
    cancel_asked boolean     not null default false,
    total        bigint      not null default 0,
    created_at   timestamptz not null,
    finished_at  timestamptz,
    -- A node that works on the batch renews this; when it lies in the past the node died and another may go on.
    leased_until timestamptz
);
create index import_batch_open on import_batch (created_at) where state in ('WAITING', 'RUNNING');
create index import_batch_unit on import_batch (unit_id, created_at desc);

create table import_source (
    batch_id uuid    not null references import_batch on delete cascade,
    ordinal  integer not null,
    name     text    not null,
    sha256   text    not null references file_content,
    primary key (batch_id, ordinal)
);

create table import_file (
    batch_id   uuid        not null references import_batch on delete cascade,
    ordinal    bigint      not null,
    path       text        not null,
    outcome    text        not null check (outcome in ('IMPORTED', 'KNOWN', 'REFUSED')),
    problem    text,
    detail     text,
    minutes_id uuid,
    done_at    timestamptz not null,
    primary key (batch_id, ordinal)
);
create index import_file_outcome on import_file (batch_id, outcome, ordinal);
