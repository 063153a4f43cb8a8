-- The phrases shipped belong to nobody: every ward starts from them. A ward that changes its catalogue gets a copy of its
-- own; a person's phrases are seen by that person only.
alter table review_phrase drop constraint review_phrase_language_head_position_key;
alter table review_phrase
    add column ward_id   uuid,
    add column person_id uuid,
    -- The shipped phrase a ward's is the copy of: a page opened before the copy was made still names that one.
    add column shipped_id integer,
    add column active    boolean not null default true,
    add constraint review_phrase_length check (length(text) between 1 and 300),
    add constraint review_phrase_one_owner check (ward_id is null or person_id is null);
create index review_phrase_ward_order on review_phrase (ward_id, language, head, position);
-- Keeping the same phrase twice keeps one.
create unique index review_phrase_own on review_phrase (person_id, language, head, severity, text)
    where person_id is not null;

-- The wards that have a catalogue of their own.
create table review_phrase_ward (
    ward_id uuid        primary key,
    since   timestamptz not null
);
