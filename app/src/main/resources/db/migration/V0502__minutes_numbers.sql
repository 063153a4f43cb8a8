-- Terms of office: numbers run through a term, from 01. unit_id null holds for every unit without terms of its own.
create table committee_term (
    unit_id   uuid,
    starts_on date not null,
    ends_on   date not null check (ends_on > starts_on),
    name      text not null,
    unique nulls not distinct (unit_id, starts_on)
);
insert into committee_term (unit_id, starts_on, ends_on, name) values
    (null, date '2010-01-01', date '2014-12-31', '2010-2015'),
    (null, date '2015-01-01', date '2019-12-31', '2015-2020'),
    (null, date '2020-01-01', date '2024-12-31', '2020-2025'),
    (null, date '2025-01-01', date '2029-12-31', '2025-2030'),
    (null, date '2030-01-01', date '2034-12-31', '2030-2035');

-- The row is locked by the approving transaction, so that the numbers have neither gaps nor twins.
create table number_series (
    document_type text   not null,
    unit_id       uuid   not null,
    term          text   not null,
    last_number   bigint not null check (last_number >= 0),
    primary key (document_type, unit_id, term)
);

create table issued_number (
    document_type text        not null,
    unit_id       uuid        not null,
    term          text        not null,
    number        bigint      not null,
    minutes_id    uuid        not null unique references minutes,
    issued_at     timestamptz not null,
    primary key (document_type, unit_id, term, number)
);
