-- The restricted annex of an issue: the households it touches, by name. In no index, export, notice or printed paper.
-- A line taken off the list stays, with who, when and why; number is its place, never given twice.
create table issue_household (
    id               uuid        primary key,
    issue_id         uuid        not null references issue,
    number           int         not null check (number >= 1),
    head             text        not null check (length(head) between 1 and 100),
    address          text        not null check (length(address) <= 200),
    map_sheet        text        not null check (length(map_sheet) <= 50),
    plot             text        not null check (length(plot) <= 50),
    area             numeric(12, 2) check (area >= 0),
    asked            text        not null check (length(asked) <= 500),
    note             text        not null check (length(note) <= 500),
    key              text        not null,
    person_id        uuid        not null references person,
    on_behalf_of     uuid        references person,
    at               timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid        references person,
    withdrawn_for    uuid        references person,
    withdrawn_reason text        not null default '' check (length(withdrawn_reason) <= 2000),
    unique (issue_id, number),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create unique index issue_household_once on issue_household (issue_id, key) where withdrawn_at is null;

-- Which households of the annex a partial answer settles.
create table issue_answer_household (
    answer_id    uuid not null references issue_answer,
    household_id uuid not null references issue_household,
    primary key (answer_id, household_id)
);

-- Several matters may be raised from one block of minutes: place is where in it their words begin, from 1; 0 for what the
-- minutes raise themselves.
alter table issue_raising add column place int not null default 0 check (place >= 0);
alter table issue_raising drop constraint issue_raising_pkey;
alter table issue_raising add primary key (minutes_id, block_id, place);
