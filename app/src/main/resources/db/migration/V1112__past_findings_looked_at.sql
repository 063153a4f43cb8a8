-- What a cell has looked at before sending, of what its earlier minutes were remarked on.
create table review_look (
    minutes_id uuid        not null,
    head       text        not null check (head in ('CONTENT', 'PROCEDURE', 'MINUTES_TAKING', 'MANAGEMENT')),
    month      date        not null check (extract(day from month) = 1),
    looked_by  uuid        not null,
    looked_at  timestamptz not null,
    primary key (minutes_id, head, month)
);
