-- States of the register people keep under names: everybody their own, an address each. Whose it was may have left.
create table register_view (
    person_id  uuid        not null,
    name_key   text        not null,
    name       text        not null check (length(name) between 1 and 60),
    query      text        not null check (length(query) <= 1000),
    changed_at timestamptz not null,
    primary key (person_id, name_key)
);

-- Issues are searched from now on: every node's index takes those there are in.
insert into change (kind, id) select 'issue', id from issue order by id;
