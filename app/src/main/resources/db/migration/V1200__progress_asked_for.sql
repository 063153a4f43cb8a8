-- The opening of the meeting window before which whoever has the issue was last asked how far it has come.
alter table issue_course add column progress_asked_for date;
