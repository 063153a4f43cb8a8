create table person (
    id uuid primary key,
    full_name text not null check (full_name = btrim(full_name) and full_name <> ''),
    sort_key text collate "C" not null,
    search_key text not null,
    phone text
);
comment on column person.sort_key is 'Vietnamese collation key of given, middle, family name in hexadecimal';
comment on column person.search_key is 'full name in lower case without marks';

create table membership (
    person_id uuid not null references person,
    cell_id uuid not null references unit,
    standing text not null check (standing in ('OFFICIAL', 'PROBATIONARY')),
    participation text not null check (participation in
        ('ACTIVE', 'EXEMPT', 'TEMPORARILY_HERE', 'TEMPORARILY_ELSEWHERE', 'SPECIAL_DUTY')),
    valid_from date not null,
    valid_to date,
    primary key (person_id, cell_id, valid_from),
    check (valid_to > valid_from),
    exclude using gist (person_id with =, cell_id with =, held_days(valid_from, valid_to) with &&),
    -- One home cell at a time; a member temporarily attached elsewhere has a second, temporary row there.
    constraint one_home_cell exclude using gist (person_id with =, held_days(valid_from, valid_to) with &&)
        where (participation <> 'TEMPORARILY_HERE')
);
create index on membership (cell_id, valid_from);

create table post (
    person_id uuid not null references person,
    unit_id uuid not null references unit,
    kind text not null check (kind in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'MINUTE_TAKER',
        'STANDING_MEMBER', 'OFFICE_STAFF', 'ANSWERING_OFFICER', 'ARCHIVIST', 'ADMINISTRATOR')),
    valid_from date not null,
    valid_to date,
    primary key (person_id, unit_id, kind, valid_from),
    check (valid_to > valid_from),
    exclude using gist (person_id with =, unit_id with =, kind with =, held_days(valid_from, valid_to) with &&),
    constraint one_secretary exclude using gist (unit_id with =, held_days(valid_from, valid_to) with &&)
        where (kind = 'SECRETARY')
);
create index on post (unit_id, valid_from);

create table supervision (
    person_id uuid not null references person,
    cell_id uuid not null references unit,
    valid_from date not null,
    valid_to date,
    primary key (person_id, cell_id, valid_from),
    check (valid_to > valid_from),
    exclude using gist (person_id with =, cell_id with =, held_days(valid_from, valid_to) with &&)
);
create index on supervision (cell_id, valid_from);
