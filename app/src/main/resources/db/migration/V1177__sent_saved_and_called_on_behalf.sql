-- For whom a version was sent and a draft saved, where a deputy did; null where people did it for themselves.
alter table minutes_version add column sent_for uuid;
alter table minutes_draft add column saved_for uuid;
alter table minutes_section add column saved_for uuid;

-- Who called the roll last, and for whom; null for what was recorded before.
alter table meeting add column roll_called_by uuid;
alter table meeting add column roll_called_for uuid;
alter table meeting add column roll_called_at timestamptz;
