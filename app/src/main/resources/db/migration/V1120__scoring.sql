-- How meetings are scored: dated rule sets. unit_id is the committee a set belongs to and holds for it and all below;
-- null is the country's default. Empty lists of types or kinds hold for all of them. A set in force is never changed,
-- only ended by its successor.
create table scoring_rule_set (
    id            uuid        primary key,
    unit_id       uuid        references unit,
    name          jsonb       not null,
    unit_types    text[]      not null default '{}',
    meeting_kinds text[]      not null default '{}',
    valid_from    date,
    valid_to      date,
    basis         text        not null default '' check (length(basis) <= 1000),
    rules         jsonb       not null,
    state         text        not null check (state in ('DRAFT', 'IN_FORCE')),
    made_from     uuid        references scoring_rule_set,
    made_by       uuid,
    made_at       timestamptz not null,
    put_by        uuid,
    put_at        timestamptz,
    revision      bigint      not null default 1,
    check (valid_to > valid_from),
    check (state = 'DRAFT' or (valid_from is not null and put_at is not null))
);
create index scoring_rule_set_of on scoring_rule_set (unit_id, valid_from);

create function scoring_rule_set_is_settled() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or row (new.id, new.unit_id, new.name, new.unit_types, new.meeting_kinds, new.valid_from, new.basis,
            new.rules, new.state, new.put_at)
        is distinct from row (old.id, old.unit_id, old.name, old.unit_types, old.meeting_kinds, old.valid_from, old.basis,
            old.rules, old.state, old.put_at) then
        raise exception 'a rule set in force never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger scoring_rule_set_settled before update or delete on scoring_rule_set
    for each row when (old.state = 'IN_FORCE') execute function scoring_rule_set_is_settled();

-- What a committee wishes beyond its rule sets.
create table scoring_setting (
    unit_id          uuid        primary key references unit,
    require_superior boolean     not null,
    changed_by       uuid        not null,
    changed_at       timestamptz not null
);

-- A meeting that is scored. The rule set is the one of the meeting's date, held from the first sending on.
create table meeting_score (
    minutes_id     uuid        primary key references minutes,
    rule_set_id    uuid        not null references scoring_rule_set,
    thematic_month boolean     not null,
    regular_part   boolean     not null,
    opened_at      timestamptz not null
);
create index meeting_score_of_set on meeting_score (rule_set_id);

-- A column of the score sheet. Version 0 of the cell's column is the one being filled in; sending copies it to the
-- version sent. The superior's column of a version is private until the verdict publishes it.
create table meeting_score_column (
    minutes_id   uuid        not null references meeting_score,
    side         text        not null check (side in ('SELF', 'SUPERIOR')),
    version      int         not null check (version >= 0),
    answers      jsonb       not null,
    total        bigint      not null check (total >= 0),
    grade        text        not null check (grade in ('GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
    complete     boolean     not null,
    saved_by     uuid        not null,
    saved_at     timestamptz not null,
    published_at timestamptz,
    revision     bigint      not null default 1,
    primary key (minutes_id, side, version)
);
create function meeting_score_column_is_settled() returns trigger language plpgsql as $$
begin
    raise exception 'a published column of a score sheet never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger meeting_score_column_settled before update or delete on meeting_score_column
    for each row when (old.published_at is not null) execute function meeting_score_column_is_settled();

-- What the committee decided, one row for each decision; the newest one that is not reopened holds.
create table meeting_rating (
    minutes_id    uuid        not null references minutes,
    number        int         not null check (number >= 1),
    grade         text        not null check (grade in ('GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
    proposed      text        check (proposed in ('GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
    reason        text        not null default '' check (length(reason) <= 2000),
    decided_by    uuid        not null,
    decided_at    timestamptz not null,
    reopened_by   uuid,
    reopened_at   timestamptz,
    reopen_reason text        check (length(reopen_reason) between 1 and 2000),
    primary key (minutes_id, number),
    check ((reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reopen_reason is null))
);
create unique index meeting_rating_standing on meeting_rating (minutes_id) where reopened_at is null;
