-- Searches somebody keeps under a name: the query of the search page's address. One shared with a unit is seen by whoever
-- holds a post there; everybody finds with it what they may see. Kept for a day after it was thrown away, to be had back.
create table saved_search (
    id         uuid        primary key,
    owner_id   uuid        not null references person,
    unit_id    uuid        references unit,
    name       text        not null check (length(name) between 1 and 60),
    query      text        not null check (length(query) between 1 and 2000),
    changed_at timestamptz not null,
    deleted_at timestamptz
);
create unique index saved_search_name on saved_search (owner_id, lower(name)) where deleted_at is null;
create index saved_search_unit on saved_search (unit_id) where unit_id is not null and deleted_at is null;
create index saved_search_deleted on saved_search (deleted_at) where deleted_at is not null;

-- Who wants to be told of what a saved search finds: its owner, or anybody else who sees it.
create table search_alert (
    id        uuid        primary key,
    search_id uuid        not null references saved_search on delete cascade,
    person_id uuid        not null references person,
    since     timestamptz not null,
    unique (search_id, person_id)
);
create index search_alert_of on search_alert (person_id);

-- What the person knows a search finds: all there was when the alert was set, and then what they were told, once
-- whichever node came upon it and however often it changed.
create table search_alert_known (
    alert_id uuid not null references search_alert on delete cascade,
    entry_id text not null,
    told_at  timestamptz,
    primary key (alert_id, entry_id)
);

-- How far the journal of changes has been looked at for alerts, over all nodes.
create table search_alert_position (
    only_row boolean primary key default true check (only_row),
    tx       xid8    not null,
    seq      bigint  not null
);

-- What somebody searched for last, for themselves only; one line for the same words.
create table recent_search (
    person_id uuid        not null references person,
    words     text        not null check (length(words) <= 400),
    query     text        not null check (length(query) between 1 and 2000),
    at        timestamptz not null,
    primary key (person_id, words)
);

-- The entries of the search index a notice is about: whether its reader may still see them is asked when it is read and
-- when it is mailed.
alter table notice add column entries text[];
alter table mail_wish drop constraint mail_wish_family_check;
alter table mail_wish add constraint mail_wish_family_check
    check (family in ('HANDED', 'DEADLINE', 'COURSE', 'STANDING_IN', 'SEARCHES'));
