-- The register reads keys first: one row for every token that shows an issue, with what lists are sorted and counted by.
-- A reader's list, and every count of it, is a walk along the index of their few tokens and never looks at an issue
-- they may not see. A shadow of the table issue: kept by its trigger in the transaction that changes it.
create table register_key (
    token         text not null,
    state         text not null,
    raised_on     date not null,
    issue_id      uuid not null references issue on delete cascade,
    course_id     uuid not null, -- the issue it is followed in, or itself
    category_code text not null,
    origin_id     uuid not null,
    ward_id       uuid not null,
    households    int  not null,
    times_raised  int  not null
);
create unique index register_key_list on register_key (token, state, raised_on, issue_id)
    include (course_id, category_code, origin_id, ward_id, households, times_raised);
create index register_key_of on register_key (issue_id);

create function register_keys() returns trigger language plpgsql as $$
begin
    delete from register_key where issue_id = new.id;
    insert into register_key (token, state, raised_on, issue_id, course_id, category_code, origin_id, ward_id,
            households, times_raised)
        select distinct token, new.state, new.raised_on, new.id, coalesce(new.merged_into, new.id), new.category_code,
            new.origin_id, new.ward_id, new.households, new.times_raised
        from unnest(new.audiences) token;
    return null;
end $$;

create trigger issue_keyed after insert on issue for each row execute function register_keys();
create trigger issue_keyed_anew after update on issue for each row
    when ((old.audiences, old.state, old.raised_on, old.merged_into, old.category_code, old.households, old.times_raised)
        is distinct from
        (new.audiences, new.state, new.raised_on, new.merged_into, new.category_code, new.households, new.times_raised))
    execute function register_keys();

insert into register_key (token, state, raised_on, issue_id, course_id, category_code, origin_id, ward_id, households,
        times_raised)
    select distinct token, i.state, i.raised_on, i.id, coalesce(i.merged_into, i.id), i.category_code, i.origin_id,
        i.ward_id, i.households, i.times_raised
    from issue i cross join unnest(i.audiences) token;

-- Lists went by it.
drop index issue_audiences;

-- Text as words typed without marks are compared with it.
create function folded(words text) returns text language sql immutable parallel safe return
    lower(translate(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f\u064b-\u065f\u0670]', '', 'g'), 'Đđ', 'dd'));

-- How far issues have come.
create index issue_move_registered on issue_move (issue_id, at) where kind = 'REGISTERED';
create index issue_telling_unread on issue_telling (part_id) where outcome is null and seen_at is null;
