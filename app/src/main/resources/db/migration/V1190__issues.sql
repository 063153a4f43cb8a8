-- Issues a cell cannot solve by itself. An issue keeps one identity through months, mergers and levels: raised again,
-- it is counted, not written anew. origin_name is the name of the day it was first raised.
create table issue (
    id              uuid        primary key,
    code            text        not null unique,
    nature          text        not null check (nature in ('PROPOSAL', 'FEEDBACK', 'COMPLAINT', 'DENUNCIATION')),
    category_code   text        not null,
    urgency         text        not null check (urgency in ('NORMAL', 'URGENT', 'HOT_SPOT')),
    statement       text        not null check (length(statement) between 1 and 4000),
    asked           text        not null,
    receiver        text        not null,
    place           text        not null,
    map_sheet       text        not null,
    plots           text        not null,
    area            text        not null,
    households      int         not null check (households >= 0),
    project         text        not null,
    since           text        not null,
    done_so_far     text        not null,
    earlier_replies text        not null,
    basis           text        not null,
    search_key      text        not null,
    origin_id       uuid        not null references unit,
    origin_name     text        not null,
    ward_id         uuid        not null references unit,
    state           text        not null check (state in ('RAISED', 'MERGED', 'RESTRICTED')),
    raised_on       date        not null,
    last_raised_on  date        not null,
    times_raised    int         not null check (times_raised >= 1),
    merged_into     uuid        references issue,
    audiences       text[]      not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    revision        bigint      not null default 1,
    check (last_raised_on >= raised_on),
    check ((state = 'MERGED') = (merged_into is not null)),
    check ((state = 'RESTRICTED') = (nature = 'DENUNCIATION') or state = 'MERGED')
);
create index issue_audiences on issue using gin (audiences);
create index issue_by_age on issue (raised_on, id);
create index issue_of_origin on issue (origin_id, raised_on) where state <> 'MERGED';
create index issue_merged on issue (merged_into) where merged_into is not null;

create table issue_number (
    year int primary key,
    last int not null
);

-- Each time an issue was raised in minutes that were approved, word for word as it stood there.
create table issue_raising (
    issue_id   uuid        not null references issue,
    minutes_id uuid        not null references minutes,
    version    int         not null,
    block_id   text        not null,
    cell_id    uuid        not null references unit,
    held_on    date        not null,
    statement  text        not null,
    asked      text        not null,
    households int         not null,
    primary key (minutes_id, block_id)
);
create index issue_raising_of on issue_raising (issue_id, held_on);

-- Every move of an issue, never changed.
create table issue_move (
    id           bigint      generated always as identity primary key,
    issue_id     uuid        not null references issue,
    kind         text        not null,
    at           timestamptz not null,
    person_id    uuid,
    on_behalf_of uuid,
    note         text        not null default '' check (length(note) <= 2000),
    minutes_id   uuid        references minutes,
    other_id     uuid        references issue
);
create index issue_move_of on issue_move (issue_id, id);

create trigger issue_changed after insert or update or delete on issue
    for each row execute function record_change('issue', 'id');
