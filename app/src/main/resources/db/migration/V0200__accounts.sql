-- Accounts carry a way to sign in and settings, never a right: rights follow from dated posts.
create table account (
    id                 uuid primary key,
    person_id          uuid not null unique references person (id),
    username           text not null unique,
    password_hash      text not null,
    password_temporary boolean not null default false,
    created_at         timestamptz not null,
    closed_at          timestamptz,
    language           text check (language in ('vi', 'en', 'ar')),
    theme              text not null default 'system' check (theme in ('light', 'dark', 'system')),
    shortcuts          boolean not null default true
);

-- Failed sign-ins, counted per user name (whether or not such an account exists) and per network address.
create table sign_in_failure (
    subject      text primary key,
    failures     integer not null,
    last_failure timestamptz not null,
    locked_until timestamptz
);

-- Personal tokens for REST: only the SHA-256 of a token is kept.
create table api_token (
    id           uuid primary key,
    account_id   uuid not null references account (id) on delete cascade,
    name         text not null,
    token_hash   bytea not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);

create index api_token_of_account on api_token (account_id, created_at);
