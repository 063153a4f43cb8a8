-- Files are addressed by their content: the same bytes are stored once, and a stored file never changes.
create table file_content (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size >= 0),
    media_type text        not null,
    stored_at  timestamptz not null
);

-- Bytes in pieces of at most 256 KiB, so that neither side holds a large file in memory.
create table file_chunk (
    sha256 text    not null references file_content on delete cascade,
    piece  integer not null check (piece >= 0),
    bytes  bytea   not null,
    primary key (sha256, piece)
);
alter table file_chunk alter column bytes set storage external;

-- What a file is to us: the printed minutes, an original that was imported, an attachment.
create table document (
    id           uuid        primary key,
    subject_kind text        not null,
    subject_id   uuid        not null,
    purpose      text        not null,
    file_name    text        not null,
    sha256       text        not null references file_content,
    created_at   timestamptz not null,
    created_by   uuid
);
create unique index document_once on document (subject_kind, subject_id, purpose, sha256);
create index document_file on document (sha256);
