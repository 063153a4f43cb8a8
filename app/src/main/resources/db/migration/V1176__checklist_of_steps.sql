-- What a step that passed the minutes on found of them as a whole, and when what its person decided on the checklist
-- was handed in with it, for whoever decides after them.
alter table review_opinion add column result text check (result in ('PASS', 'PASS_WITH_ADDITIONS', 'FAIL'));
alter table review_sheet add column handed_in_at timestamptz;
