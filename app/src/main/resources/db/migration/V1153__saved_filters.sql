-- A state of the task list with a name: private, or shared with the committee of a ward. Whose it was may have left.
create table inbox_filter (
    id         uuid        primary key,
    owner_id   uuid        not null,
    ward_id    uuid,
    name       text        not null check (length(name) between 1 and 60),
    list       text        not null,
    query      text        not null check (length(query) <= 500),
    changed_at timestamptz not null
);
create unique index inbox_filter_name on inbox_filter (owner_id, lower(name));
create index inbox_filter_ward on inbox_filter (ward_id) where ward_id is not null;

-- Everybody puts the filters they see into their own order; those without a place come last, by name.
create table inbox_filter_place (
    person_id uuid    not null,
    filter_id uuid    not null references inbox_filter on delete cascade,
    position  integer not null,
    primary key (person_id, filter_id)
);
