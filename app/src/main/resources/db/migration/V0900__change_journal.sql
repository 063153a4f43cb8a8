-- What changed, for readers that keep a shadow of the data (the search index of every node). Rows are written by
-- triggers in the transaction of the change itself: no code can forget it, and nothing has to know of the readers.
create table change (
    seq  bigint      generated always as identity,
    tx   xid8        not null default pg_current_xact_id(),
    kind text        not null,
    id   uuid        not null,
    at   timestamptz not null default clock_timestamp(),
    primary key (tx, seq)
);
create index change_age on change (at);

create function record_change() returns trigger language plpgsql as $$
begin
    insert into change (kind, id)
    values (tg_argv[0], (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[1])::uuid);
    return null;
end $$;

create trigger minutes_changed after insert or update or delete on minutes
    for each row execute function record_change('minutes', 'id');
create trigger minutes_version_added after insert on minutes_version
    for each row execute function record_change('minutes', 'minutes_id');

-- The newest change that has been thrown away because every reader should long have passed it.
create table change_purged (
    only_row boolean primary key default true check (only_row),
    tx       xid8   not null,
    seq      bigint not null
);
