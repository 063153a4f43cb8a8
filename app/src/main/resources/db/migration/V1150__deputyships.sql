-- Who acts for whom while they are away. It ends by itself with its last day, and at once when revoked; the row stays.
create table deputyship (
    id         uuid        primary key,
    person_id  uuid        not null references person,
    deputy_id  uuid        not null references person,
    -- One unit (a cell followed, or a unit a post is held in); null means all of them.
    unit_id    uuid        references unit,
    valid_from date        not null,
    valid_to   date        not null,
    reason     text        not null check (length(reason) between 1 and 500),
    set_by     uuid        not null references person,
    set_at     timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid        references person,
    check (valid_to > valid_from),
    check (person_id <> deputy_id),
    check ((revoked_at is null) = (revoked_by is null)),
    constraint one_deputy exclude using gist (person_id with =,
        (coalesce(unit_id, '00000000-0000-0000-0000-000000000000')) with =, held_days(valid_from, valid_to) with &&)
        where (revoked_at is null)
);
create index deputyship_deputy on deputyship (deputy_id, valid_to) where revoked_at is null;
create index deputyship_person on deputyship (person_id, valid_from);
