-- Which versions an inspector has looked at, so that a later one can be shown by what changed since.
create table review_opening (
    minutes_id uuid        not null,
    reader_id  uuid        not null,
    version    integer     not null check (version >= 1),
    opened_at  timestamptz not null,
    primary key (minutes_id, reader_id, version)
);

-- What a reader has ticked as read. The tick holds while the block has the text it had then.
create table review_tick (
    minutes_id uuid        not null,
    reader_id  uuid        not null,
    block_id   text        not null check (length(block_id) <= 200),
    sha256     text        not null check (length(sha256) = 64),
    read_at    timestamptz not null,
    primary key (minutes_id, reader_id, block_id)
);
