-- What a person is told inside the application: a message key and its arguments, never restricted content.
create table notice (
    id         uuid        primary key,
    person_id  uuid        not null,
    kind       text        not null,
    arguments  text[]      not null,
    link       text        not null,
    subject_id uuid        not null,
    at         timestamptz not null,
    read_at    timestamptz,
    -- Told twice about the same thing by a repeated timer, a person gets it once.
    unique (person_id, kind, subject_id)
);
create index notice_newest on notice (person_id, at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;
