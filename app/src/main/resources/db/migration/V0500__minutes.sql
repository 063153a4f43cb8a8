-- Minutes: one row per meeting, or per older paper taken into the archive.
create table minutes (
    id           uuid primary key,
    meeting_id   uuid references meeting,
    cell_id      uuid        not null,
    cell_name    text        not null,
    ward_id      uuid        not null,
    kind         text,
    month        date        check (extract(day from month) = 1),
    title        text        not null default '',
    language     text        not null,
    state        text        not null
        check (state in ('DRAFT', 'SENT', 'UNDER_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'KEPT', 'ARCHIVED')),
    version      int         not null default 0,
    number       text,
    audiences    text[]      not null,
    approved_by  uuid,
    approved_at  timestamptz,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    revision     bigint      not null default 1,
    unique (meeting_id),
    check ((state = 'ARCHIVED') = (meeting_id is null)),
    check (state not in ('APPROVED', 'KEPT') or (number is not null and approved_at is not null))
);
create index minutes_audiences on minutes using gin (audiences);
create index minutes_by_month on minutes ((coalesce(month, date '0001-01-01')) desc, id desc);
create index minutes_of_cell on minutes (cell_id, month desc, id);
create index minutes_of_ward on minutes (ward_id, month desc, id);

-- What was sent, word for word. sha256 is taken over the canonical form of {"content":…,"meeting":…}.
create table minutes_version (
    minutes_id uuid        not null references minutes,
    number     int         not null check (number > 0),
    content    jsonb       not null,
    meeting    jsonb,
    sha256     text        not null,
    sent_by    uuid        not null,
    sent_at    timestamptz not null,
    primary key (minutes_id, number)
);

create function minutes_version_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'a sent version of minutes never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger minutes_version_immutable before update or delete on minutes_version
    for each row execute function minutes_version_is_immutable();
create trigger minutes_version_not_emptied before truncate on minutes_version
    for each statement execute function minutes_version_is_immutable();

-- The facts people ask for, of every version sent.
create table minutes_task (
    minutes_id  uuid not null,
    version     int  not null,
    id          text not null,
    position    int  not null,
    text        text not null,
    person_id   uuid,
    person_name text not null,
    due         date,
    primary key (minutes_id, version, id),
    foreign key (minutes_id, version) references minutes_version
);
create index minutes_task_of_person on minutes_task (person_id, due);

create table minutes_vote (
    minutes_id uuid    not null,
    version    int     not null,
    id         text    not null,
    position   int     not null,
    subject    text    not null,
    for_votes  int     not null check (for_votes >= 0),
    against    int     not null check (against >= 0),
    other      int     not null check (other >= 0),
    base       int     not null check (base >= 0),
    secret     boolean not null,
    primary key (minutes_id, version, id),
    foreign key (minutes_id, version) references minutes_version
);

create table minutes_issue (
    minutes_id    uuid not null,
    version       int  not null,
    id            text not null,
    position      int  not null,
    statement     text not null,
    category_code text not null,
    place         text not null,
    households    int  not null,
    receiver      text not null,
    asked         text not null,
    times_raised  int  not null,
    primary key (minutes_id, version, id),
    foreign key (minutes_id, version) references minutes_version
);
create index minutes_issue_category on minutes_issue (category_code);

create table minutes_attendance (
    minutes_id uuid not null,
    version    int  not null,
    person_id  uuid not null,
    full_name  text not null,
    standing   text not null,
    presence   text not null,
    reason     text,
    primary key (minutes_id, version, person_id),
    foreign key (minutes_id, version) references minutes_version
);
create index minutes_attendance_of_person on minutes_attendance (person_id);

-- What happened to the minutes, in order.
create table minutes_event (
    minutes_id uuid        not null references minutes,
    position   bigint      generated always as identity,
    what       text        not null,
    version    int         not null,
    by_person  uuid,
    at         timestamptz not null,
    note       text        not null default '',
    primary key (minutes_id, position)
);

-- The open inspection task of minutes.
create table minutes_inspection (
    task_id    uuid primary key,
    minutes_id uuid        not null references minutes,
    opened_at  timestamptz not null
);
