-- One row per inspection: opened with the engine's task, closed by the verdict.
create table review_round (
    minutes_id   uuid        not null,
    number       integer     not null check (number >= 1),
    version      integer     not null check (version >= 1),
    opened_at    timestamptz not null,
    verdict      text        check (verdict in ('APPROVED', 'RETURNED')),
    inspector_id uuid,
    reason       text        not null default '' check (length(reason) <= 4000),
    decided_at   timestamptz,
    -- The key of the form that gave the verdict: the same form sent twice gives one verdict.
    verdict_key  uuid,
    primary key (minutes_id, number),
    check ((verdict is null) = (decided_at is null) and (verdict is null) = (inspector_id is null))
);

create table review_remark (
    id           uuid        primary key,
    minutes_id   uuid        not null,
    round        integer     not null,
    author_id    uuid        not null,
    head         text        not null check (head in ('CONTENT', 'PROCEDURE', 'MINUTES_TAKING', 'MANAGEMENT')),
    severity     text        not null check (severity in ('PRAISE', 'SUGGESTION', 'MUST_FIX', 'VIOLATION')),
    text         text        not null check (length(text) between 1 and 4000),
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    -- Null while the remark is the inspector's private draft.
    published_at timestamptz,
    fixed_at     timestamptz,
    fixed_by     uuid,
    accepted_at  timestamptz,
    accepted_by  uuid,
    foreign key (minutes_id, round) references review_round (minutes_id, number),
    check ((fixed_at is null) = (fixed_by is null)),
    check ((accepted_at is null) = (accepted_by is null)),
    check (published_at is not null or (fixed_at is null and accepted_at is null))
);
create index review_remark_minutes on review_remark (minutes_id, round);

-- Where a remark stands in a version; a later version gets rows of its own. Offsets are UTF-16 units in the block's text.
create table review_anchor (
    remark_id uuid    not null references review_remark on delete cascade,
    version   integer not null,
    ordinal   integer not null default 0,
    block_id  text    not null,
    start_at  integer,
    end_at    integer,
    exact     text    not null default '',
    prefix    text    not null default '',
    suffix    text    not null default '',
    primary key (remark_id, version, ordinal),
    check ((start_at is null) = (end_at is null) and (start_at is null or (start_at >= 0 and start_at < end_at)))
);

create table review_reply (
    id        uuid        primary key,
    remark_id uuid        not null references review_remark,
    author_id uuid        not null,
    text      text        not null check (length(text) between 1 and 4000),
    at        timestamptz not null
);
create index review_reply_remark on review_reply (remark_id, at);
