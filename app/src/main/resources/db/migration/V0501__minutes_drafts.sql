-- A draft is a set of sections, so that two people can write at once. The revision counts the saves of the whole draft.
create table minutes_draft (
    minutes_id uuid primary key references minutes,
    revision   bigint      not null,
    saved_by   uuid        not null,
    saved_at   timestamptz not null
);

create table minutes_section (
    minutes_id uuid        not null references minutes_draft,
    section    text        not null,
    content    jsonb       not null,
    revision   bigint      not null,
    saved_by   uuid        not null,
    saved_at   timestamptz not null,
    primary key (minutes_id, section)
);

-- Every text anybody saved. TAKEN: became the section at that revision. WAITING: changed on both sides, its author has
-- yet to choose. LEFT: not taken, kept all the same.
create table minutes_section_history (
    id            bigint generated always as identity primary key,
    minutes_id    uuid        not null references minutes_draft,
    section       text        not null,
    outcome       text        not null check (outcome in ('TAKEN', 'WAITING', 'LEFT')),
    content       jsonb       not null,
    base_revision bigint      not null,
    revision      bigint      not null,
    saved_by      uuid        not null,
    saved_at      timestamptz not null
);
create index minutes_section_history_of on minutes_section_history (minutes_id, section, revision desc);
create unique index minutes_section_waiting on minutes_section_history (minutes_id, saved_by, section)
    where outcome = 'WAITING';

-- Requests answered once: the same key again gets the same answer and does nothing.
create table minutes_request (
    minutes_id  uuid        not null references minutes,
    kind        text        not null,
    key         text        not null check (length(key) between 1 and 100),
    answer      jsonb       not null,
    answered_at timestamptz not null,
    primary key (minutes_id, kind, key)
);
