-- What the office did about tasks of others and nobody else keeps: reminding, giving another due moment.
create table timeline_office_step (
    id         bigint      generated always as identity primary key,
    minutes_id uuid        not null,
    what       text        not null check (what in ('REMINDED', 'DUE_SET')),
    by_person  uuid        not null,
    due        timestamptz,
    at         timestamptz not null
);
create index timeline_office_step_of on timeline_office_step (minutes_id, at);
