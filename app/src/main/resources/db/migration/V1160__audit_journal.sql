-- Who did what, and who read whose data. An entry is written in the transaction of the deed and never touched again.
create table audit_entry (
    seq          bigint      generated always as identity primary key,
    -- Entries of one transaction belong to one deed.
    tx           xid8        not null default pg_current_xact_id(),
    at           timestamptz not null,
    actor_id     uuid,
    on_behalf_of uuid,
    account_id   uuid,
    channel      text        not null check (channel in ('SESSION', 'TOKEN', 'PROGRAM')),
    action       text        not null,
    -- Entries about the running of the system, which its administrators see; never about content.
    operational  boolean     not null,
    object_kind  text        not null,
    object_id    uuid,
    unit_id      uuid,
    -- Whose leaders and office see the entry; null where only the people concerned do.
    ward_id      uuid,
    -- The person the object is or belongs to.
    subject_id   uuid,
    -- {"what": {"before": …, "after": …}}, as text: the hash is taken over exactly these characters.
    changed      text        not null check (length(changed) <= 8000),
    address      text
);
create index audit_entry_of_ward on audit_entry (ward_id, at desc, seq desc) where ward_id is not null;
create index audit_entry_of_actor on audit_entry (actor_id, at desc, seq desc);
create index audit_entry_for on audit_entry (on_behalf_of, at desc, seq desc) where on_behalf_of is not null;
create index audit_entry_about on audit_entry (subject_id, at desc, seq desc) where subject_id is not null;
create index audit_entry_object on audit_entry (object_id, at desc, seq desc) where object_id is not null;
create index audit_entry_operation on audit_entry (at desc, seq desc) where operational;

-- The chain over the entries: each seal holds the hash of the one before, so that nothing can be changed, taken out or
-- put in between without breaking it. Apart from the entries, so that sealing touches no entry.
create table audit_seal (
    position      bigint primary key check (position >= 1),
    seq           bigint not null unique references audit_entry,
    previous_hash text   not null,
    hash          text   not null
);

-- Entries waiting for their seal. Not evidence but a list of work: the check finds an entry that is in neither.
create table audit_unsealed (
    seq bigint primary key
);

create function audit_await_seal() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (seq) values (new.seq);
    return null;
end $$;
create trigger audit_entry_awaits_seal after insert on audit_entry for each row execute function audit_await_seal();

-- Every check of the chain with the head it saw: the next check notices if the end was cut off meanwhile.
create table audit_check (
    id           bigint      generated always as identity primary key,
    begun_at     timestamptz not null,
    ended_at     timestamptz not null,
    asked_by     uuid,
    entries      bigint      not null,
    head         bigint      not null,
    head_hash    text        not null,
    fault        text,
    bad_position bigint,
    bad_seq      bigint
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit journal is only ever added to' using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_entry_kept before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger audit_entry_not_emptied before truncate on audit_entry
    for each statement execute function audit_is_append_only();
create trigger audit_seal_kept before update or delete on audit_seal
    for each row execute function audit_is_append_only();
create trigger audit_seal_not_emptied before truncate on audit_seal
    for each statement execute function audit_is_append_only();
create trigger audit_check_kept before update or delete on audit_check
    for each row execute function audit_is_append_only();
create trigger audit_check_not_emptied before truncate on audit_check
    for each statement execute function audit_is_append_only();

-- Saving a draft every few seconds, or looking at a page again and again, is one sitting and one entry.
create table audit_sitting (
    person_id uuid        not null,
    object_id uuid        not null,
    what      text        not null,
    last_at   timestamptz not null,
    primary key (person_id, object_id, what)
);
create index audit_sitting_age on audit_sitting (last_at);
