-- Who of the two sides of a review opened which version, first and last: what the other side may know.
create table minutes_opening (
    minutes_id uuid        not null references minutes,
    version    int         not null,
    person_id  uuid        not null,
    side       text        not null check (side in ('CELL', 'COMMITTEE')),
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    times      int         not null default 1,
    saved_at   timestamptz,
    primary key (minutes_id, version, person_id)
);
comment on column minutes_opening.saved_at is 'when the person first saved the printed minutes';
