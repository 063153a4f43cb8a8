-- The way a committee lets minutes go through a review, dated like every rule: a review takes the one of the day it
-- starts on and keeps it. A row is never changed but for its end; one that was replaced before or on its first day is
-- withdrawn, so that it stays visible who set what and when.
create table review_variation (
    id            uuid        primary key,
    unit_id       uuid        not null references unit,
    form_first    boolean     not null,
    -- Both null for one inspector.
    first_group   text        check (first_group in ('SUPERVISOR', 'OFFICE', 'STANDING', 'LEADER')),
    second_group  text        check (second_group in ('SUPERVISOR', 'OFFICE', 'STANDING', 'LEADER')),
    first_heads   text[]      not null,
    second_heads  text[]      not null,
    judge         text        not null check (judge in ('SUPERVISOR', 'OFFICE', 'STANDING', 'LEADER')),
    levels        text[]      not null check (cardinality(levels) <= 3),
    form_days     integer     not null check (form_days between 1 and 60),
    inspect_days  integer     not null check (inspect_days between 1 and 60),
    judge_days    integer     not null check (judge_days between 1 and 60),
    level_days    integer     not null check (level_days between 1 and 60),
    revise_days   integer     not null check (revise_days between 1 and 60),
    remind_days   integer     not null check (remind_days between 0 and 30),
    standing_days integer     not null check (standing_days between 1 and 60),
    valid_from    date        not null,
    valid_to      date,
    set_by        uuid        not null,
    set_at        timestamptz not null,
    withdrawn_at  timestamptz,
    check (valid_to > valid_from),
    check ((first_group is null) = (second_group is null)),
    exclude using gist (unit_id with =, held_days(valid_from, valid_to) with &&) where (withdrawn_at is null)
);
create index review_variation_unit on review_variation (unit_id, valid_from);
