-- By which token of a person a deed came, where it came by one.
alter table audit_entry add column token_id uuid;

-- For whom an official rating was decided, where a deputy did.
alter table meeting_rating add column on_behalf_of uuid;
