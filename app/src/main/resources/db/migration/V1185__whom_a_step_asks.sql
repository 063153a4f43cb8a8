-- Whom an open step of an inspection asks, as the task list keeps it: who may do it in their own right and for somebody
-- away begins it as whom it asks.
alter table minutes_inspection add column asked text not null default 'supervisor'
    check (asked in ('supervisor', 'office', 'standing', 'leaders'));
update minutes_inspection i set asked = t.asked from inbox_task t where t.task_id = i.task_id;
alter table minutes_inspection alter column asked drop default;
