-- Where archived minutes come from. The same file is archived once per unit.
create table archived_minutes (
    minutes_id      uuid primary key references minutes,
    unit_id         uuid        not null,
    original_sha256 text        not null references file_content (sha256),
    file_name       text        not null,
    provenance      text        not null,
    dated           date,
    imported_by     uuid,
    imported_at     timestamptz not null,
    unique (unit_id, original_sha256)
);
