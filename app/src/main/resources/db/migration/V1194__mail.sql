-- Whom notices also reach by mail. A person without a row gets none.
create table mail_address (
    person_id uuid        primary key references person,
    address   text        not null check (length(address) between 3 and 254),
    -- What they were told before is not mailed.
    since     timestamptz not null,
    -- The evening last seen to, whether or not there was anything to say.
    digest_on date
);
create index mail_address_digest on mail_address (digest_on nulls first, person_id);

-- Where a person wants something else than is usual for a family of notices.
create table mail_wish (
    person_id uuid not null references person,
    family    text not null check (family in ('HANDED', 'DEADLINE', 'COURSE', 'STANDING_IN')),
    delivery  text not null check (delivery in ('AT_ONCE', 'DIGEST', 'NONE')),
    primary key (person_id, family)
);

-- The issue a notice is about: whether mail may name it is asked when the mail is written.
alter table notice add column issue_id uuid;
update notice set issue_id = substring(link from 9)::uuid where link ~ '^/issues/[0-9a-f-]{36}$';
-- When it was put into a mail, its own or that of an evening.
alter table notice add column mailed_at timestamptz;

-- The outbox. A row is put here in the transaction that tells somebody something; the text is written when it is to go.
create table mail (
    id        uuid        primary key,
    person_id uuid        not null references person,
    address   text        not null,
    notice_id uuid        unique references notice,
    -- The evening of a digest: one for each person, whichever node writes it.
    digest_on date,
    state     text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'KEPT')),
    language  text,
    subject   text,
    plain     text,
    html      text,
    attempts  int         not null default 0,
    due_at    timestamptz not null,
    problem   text        not null default '',
    at        timestamptz not null,
    done_at   timestamptz,
    unique (person_id, digest_on),
    check ((notice_id is null) <> (digest_on is null)),
    check ((state = 'WAITING') = (done_at is null)),
    check (state = 'WAITING' or subject is not null or state = 'GIVEN_UP')
);
create index mail_due on mail (due_at, id) where state = 'WAITING';
create index mail_newest on mail (at desc, id desc);
create index mail_of_state on mail (state, at desc, id desc);
create index mail_done on mail (done_at) where done_at is not null;
