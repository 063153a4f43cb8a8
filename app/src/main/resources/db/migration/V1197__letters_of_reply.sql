-- How an answer is given: by a letter made here, by a paper made elsewhere of which number and day are kept, by word.
alter table issue_answer add column paper text not null default 'ORAL'
    check (paper in ('LETTER', 'ELSEWHERE', 'ORAL'));
update issue_answer set paper = 'ELSEWHERE' where number <> '' or signed_on is not null or signer <> '';
alter table issue_answer alter column paper drop default;

-- The letter of an answer as it is headed on its day; with the answer it gives the same file whenever it is printed.
create table issue_letter (
    answer_id  uuid        primary key references issue_answer,
    form       text        not null check (form in ('PARTY', 'STATE')),
    superior   text        not null,
    issuer     text        not null,
    summary    text        not null check (length(summary) <= 300),
    place      text        not null check (length(place) <= 100),
    addressees text[]      not null check (cardinality(addressees) > 0),
    capacity   text        not null check (length(capacity) <= 300),
    copies     text        not null check (length(copies) <= 1000),
    keeper     text        not null,
    -- Null until the file is kept.
    printed_at timestamptz,
    -- Not tried again before.
    retry_at   timestamptz
);
create index issue_letter_waiting on issue_letter (answer_id) where printed_at is null;
