-- A meeting of a cell. Units and people are known by id alone; what they were on the day is asked as of held_on.
create table meeting (
    id              uuid primary key,
    cell_id         uuid        not null,
    ward_id         uuid        not null,
    kind            text        not null check (kind in ('REGULAR', 'THEMATIC', 'COMBINED', 'EXTRAORDINARY')),
    month           date        not null check (extract(day from month) = 1),
    held_on         date        not null,
    starts_at       time        not null,
    ends_at         time,
    place           text        not null,
    chair_id        uuid,
    minute_taker_id uuid,
    revision        bigint      not null default 1,
    roll_revision   bigint      not null default 0
);

-- One regular meeting per cell and month, whether or not a thematic part was added to it.
create unique index meeting_monthly on meeting (cell_id, month) where kind in ('REGULAR', 'COMBINED');
create unique index meeting_other on meeting (cell_id, kind, month, held_on) where kind in ('THEMATIC', 'EXTRAORDINARY');
create index meeting_of_cell on meeting (cell_id, held_on desc);
create index meeting_of_ward on meeting (ward_id, month);

create table attendance (
    meeting_id    uuid not null references meeting on delete cascade,
    person_id     uuid not null,
    standing      text not null check (standing in ('OFFICIAL', 'PROBATIONARY')),
    participation text not null,
    presence      text not null
        check (presence in ('PRESENT', 'EXCUSED', 'ABSENT', 'EXEMPT', 'ELSEWHERE', 'SPECIAL_DUTY')),
    reason        text,
    primary key (meeting_id, person_id),
    check (presence <> 'EXCUSED' or reason is not null)
);
create index attendance_of_person on attendance (person_id, meeting_id);

create table meeting_guest (
    meeting_id uuid not null references meeting on delete cascade,
    position   int  not null,
    name       text not null,
    post       text not null,
    primary key (meeting_id, position)
);
