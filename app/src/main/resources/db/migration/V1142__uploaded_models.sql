-- A model waiting between "uploaded and examined" and "deployed". Thrown away after a day.
create table model_upload (
    id          uuid        primary key,
    file_name   text        not null check (length(file_name) <= 200),
    file        bytea       not null,
    uploaded_by uuid        not null,
    at          timestamptz not null
);

-- Who moved cases to a newer version and when; how far a run is, the engine knows.
create table model_migration (
    id           uuid        primary key,
    from_version integer     not null,
    to_version   integer     not null,
    cases        bigint      not null,
    started_by   uuid        not null,
    at           timestamptz not null
);
